import { BLOCK } from './pointColumns';

/** A column to be worked out as a constant and so many times other columns, all of `BLOCK` trials. */
export interface Mix {
  readonly constant: number;
  readonly parts: readonly { readonly column: Float64Array; readonly factor: number }[];
}

const NOTHING = new Float64Array(BLOCK);

/** Four at a time: the target is read and written a quarter as often. */
function addFour(target: Float64Array, [a = NOTHING, b = NOTHING, c = NOTHING, d = NOTHING]: readonly Float64Array[], [p = 0, q = 0, r = 0, s = 0]: readonly number[]): void {
  for (let index = 0; index < target.length; index += 1) {
    target[index] = (target[index] ?? 0) + (p * (a[index] ?? 0) + q * (b[index] ?? 0) + (r * (c[index] ?? 0) + s * (d[index] ?? 0)));
  }
}

/**
 * Works out a mix of columns.
 *
 * Equation: target_i = constant + Σ factor × column_i.
 */
export function fillMix(target: Float64Array, { constant, parts }: Mix): void {
  target.fill(constant);
  for (let first = 0; first < parts.length; first += 4) {
    const four = parts.slice(first, first + 4);
    addFour(target, four.map(({ column }) => column), four.map(({ factor }) => factor));
  }
}
