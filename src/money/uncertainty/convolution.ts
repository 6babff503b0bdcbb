import { fourierTransform, unitCircle } from './fourierTransform';
import type { ComplexRow } from './fourierTransform';

/** Up to this many rows are multiplied at full length; more are halved first, so that short rows stay short. */
const MOST_ROWS_AT_ONCE = 16;

/**
 * Multiplies `product` by the transforms of two real rows that were transformed together as re + i im.
 *
 * With Z the transform of a + i b: A_k = (Z_k + Z̄_{n−k}) / 2 and B_k = (Z_k − Z̄_{n−k}) / 2i, hence
 * A_k B_k = (Z_k² − Z̄_{n−k}²) / 4i.
 */
function multiplyByPair(product: ComplexRow, pair: ComplexRow): void {
  const size = pair.re.length;
  for (let k = 0; k < size; k += 1) {
    const mirror = (size - k) % size;
    const re = pair.re[k] ?? 0;
    const im = pair.im[k] ?? 0;
    const mirrorRe = pair.re[mirror] ?? 0;
    const mirrorIm = pair.im[mirror] ?? 0;
    const bothRe = (re * im + mirrorRe * mirrorIm) / 2;
    const bothIm = (mirrorRe * mirrorRe - mirrorIm * mirrorIm - re * re + im * im) / 4;
    const kept = product.re[k] ?? 0;
    product.re[k] = kept * bothRe - (product.im[k] ?? 0) * bothIm;
    product.im[k] = kept * bothIm + (product.im[k] ?? 0) * bothRe;
  }
}

/** A few rows by one product of transforms; two rows share one transform. */
function convolvedAtOnce(rows: readonly ArrayLike<number>[], cells: number): Float64Array {
  const circle = unitCircle(cells);
  const product: ComplexRow = { re: new Float64Array(cells).fill(1), im: new Float64Array(cells) };
  for (let first = 0; first < rows.length; first += 2) {
    const pair: ComplexRow = { re: new Float64Array(cells), im: new Float64Array(cells) };
    pair.re.set(rows[first] ?? []);
    pair.im.set(rows[first + 1] ?? [1]);
    fourierTransform(pair, circle);
    multiplyByPair(product, pair);
  }
  // The inverse is the transform of the conjugate, over n; masses are real and not negative.
  for (let k = 0; k < cells; k += 1) product.im[k] = -(product.im[k] ?? 0);
  fourierTransform(product, circle);
  for (let k = 0; k < cells; k += 1) product.re[k] = Math.max(0, (product.re[k] ?? 0) / cells);
  return product.re;
}

/** The length of the sum of rows, and the power of two that holds it. */
function sizeOf(rows: readonly ArrayLike<number>[]): { readonly length: number; readonly cells: number } {
  const length = rows.reduce((sum, row) => sum + row.length - 1, 1);
  return { length, cells: 2 ** Math.ceil(Math.log2(length)) };
}

/** One row for many: each half on its own, in no more cells than it needs. */
function joined(rows: readonly ArrayLike<number>[]): ArrayLike<number> {
  const { length, cells } = sizeOf(rows);
  if (rows.length <= MOST_ROWS_AT_ONCE) return convolvedAtOnce(rows, cells).subarray(0, length);
  return convolvedAtOnce(halves(rows), cells).subarray(0, length);
}

function halves(rows: readonly ArrayLike<number>[]): readonly ArrayLike<number>[] {
  const middle = rows.length >> 1;
  return [joined(rows.slice(0, middle)), joined(rows.slice(middle))];
}

/**
 * The distribution of the sum of independent quantities, each given as masses on the same grid from its own 0.
 *
 * Equation: the inverse transform of the product of the transforms. Many rows are halved until 16 are left, which
 * keeps the cost near cells × log(cells) × log(rows).
 * Special case: no rows give the sum 0 with certainty.
 *
 * @param rows masses from index 0; the indices of the last masses sum to less than `cells`.
 * @param cells a power of two.
 *
 * Source: the convolution theorem.
 * @example [...convolution([[0.5, 0.5]], 2)] // [0.5, 0.5]
 */
export function convolution(rows: readonly ArrayLike<number>[], cells: number): Float64Array {
  return convolvedAtOnce(rows.length <= MOST_ROWS_AT_ONCE ? rows : halves(rows), cells);
}
