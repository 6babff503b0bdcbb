import { AppError } from '../../errors/AppError';
import type { RangeMeaning } from '../../model/choices';
import type { Triangle } from './Triangle';

/** What was typed for a line, as multiples of its base (1 = the base). The order of the two ends is free. */
export interface RangeOfMultiples {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** The share of chance outside each end of a P10–P90 range. */
const TAIL = 0.1;

/** Halvings that narrow an interval of length 1 to the last digit of a double. */
const HALVINGS = 60;

/**
 * Whether three multiples can be a range: finite, with the base between the ends or on one of them.
 *
 * @example isRange({ low: 1.2, base: 1, high: 0.9 }) // true
 * @example isRange({ low: 0.7, base: 1, high: 0.9 }) // false
 */
export function isRange({ low, base, high }: RangeOfMultiples): boolean {
  return [low, base, high].every(Number.isFinite) && Math.min(low, high) <= base && base <= Math.max(low, high);
}

/**
 * The triangle with a given mode whose 10th and 90th percentiles are given.
 *
 * With width w and s = the share of it left of the mode, both percentile equations become linear in w:
 * w (s − √(0.1 s)) = mode − P10 and w (1 − s − √(0.1 (1 − s))) = P90 − mode; their ratio rises with s from 0 at
 * s = 0.1 to infinity at s = 0.9, so s is found by halving.
 */
function triangleThroughPercentiles(left: number, mode: number, right: number): Triangle {
  const reach = (share: number): number => share - Math.sqrt(TAIL * share);
  let below = TAIL;
  let above = 1 - TAIL;
  for (let count = 0; count < HALVINGS; count += 1) {
    const share = (below + above) / 2;
    if (reach(share) * right > reach(1 - share) * left) above = share;
    else below = share;
  }
  const share = (below + above) / 2;
  const width = (left + right) / (reach(share) + reach(1 - share));
  return { low: mode - share * width, mode, high: mode + (1 - share) * width };
}

/**
 * The triangular distribution that a typed range stands for; the base is the most likely value.
 *
 * `min-max`: the typed values are the ends. `P10-P90`: one chance in ten lies below the lower and one in ten
 * above the higher, so the ends lie further out. Multiples of the base, no unit.
 * Special case: three equal values give a triangle without width, a constant.
 *
 * @throws AppError `argument-invalid` unless `isRange` holds; intake checks it and says so at the cell.
 *
 * Source: contract of the tables (base = most likely value); the percentile equations are those of the
 * triangular distribution function, Johnson, Kotz and Balakrishnan, vol. 2, section 26.9.
 * @example triangleOfRange({ low: 1.5, base: 1, high: 0.75 }, 'min-max') // { low: 0.75, mode: 1, high: 1.5 }
 */
export function triangleOfRange(range: RangeOfMultiples, meaning: RangeMeaning): Triangle {
  if (!isRange(range)) throw new AppError('argument-invalid', { argument: 'range', ...range });
  const low = Math.min(range.low, range.high);
  const high = Math.max(range.low, range.high);
  if (meaning === 'min-max' || low === high) return { low, mode: range.base, high };
  return triangleThroughPercentiles(range.base - low, range.base, high - range.base);
}
