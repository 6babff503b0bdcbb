import { runningTotal } from '../cash-flow/cashFlow';

/** Years from the moment of year 0; null = not within the horizon. */
export interface PaybackYears {
  readonly simple: number | null;
  readonly discounted: number | null;
}

/**
 * A sum this small beside all money moved is the noise of adding decimals, not a debt: 0.1 + 0.2 − 0.3 is
 * not exactly 0. Doubles keep about 16 digits; 12 leave room for long rows.
 */
const ADDING_NOISE = 1e-12;

/** The last year that ends owing; −1 where none does. */
function lastOwing(net: readonly number[], sums: readonly number[]): number {
  const noise = ADDING_NOISE * net.reduce((moved, amount) => moved + Math.abs(amount), 0);
  return sums.reduce((last, sum, column) => (sum < -noise ? column : last), -1);
}

/**
 * The year in which the money is back for good, by yearly sums.
 *
 * Equation: T + 1, T the last year whose sum so far is below zero.
 * Special case: 0 where no year ends owing. No answer: null when the sum is below zero at the end of the horizon.
 *
 * @param net yearly net amounts, year 0 first, money out negative.
 *
 * Source: as `paybackOf`.
 * @example paybackYear([-100, 40, 80]) // 2
 * @example paybackYear([-100, 40]) // null
 */
export function paybackYear(net: readonly number[]): number | null {
  const year = lastOwing(net, runningTotal(net)) + 1;
  return year < net.length || year === 0 ? year : null;
}

/**
 * When the money is back for good: the first moment from which the sum so far is never below zero again
 * within the horizon.
 *
 * Equation: with T the last year whose sum so far C_T is below zero, payback = T + (−C_T) / (C_{T+1} − C_T):
 * the money of year T + 1 is taken to come evenly over that year. The money of year 0 moves at moment 0.
 *
 * Special cases: never below zero gives 0 (there was nothing to pay back). Where the sum recovers and falls
 * below zero again, the last recovery counts: an earlier one would promise money that is spent again.
 * No answer: null when the sum is below zero at the end of the horizon.
 *
 * @param net yearly net amounts, year 0 first, money out negative.
 *
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, "Payback" (interpolated).
 * @example paybackOf([-100, 40, 80]) // 1.75
 * @example paybackOf([-100, 150, -80, 60]) // 2.5
 * @example paybackOf([-100, 40]) // null
 */
export function paybackOf(net: readonly number[]): number | null {
  const sums = runningTotal(net);
  const year = lastOwing(net, sums);
  const debt = sums[year];
  if (debt === undefined) return 0;
  const after = sums[year + 1];
  if (after === undefined) return null;
  return year + Math.min(1, -debt / (after - debt));
}

/**
 * Simple and discounted payback, in years from the moment of year 0.
 *
 * Both follow `paybackOf`; with mid-year timing too, the discounted money of a year is spread over that year.
 *
 * @param net yearly net amounts, money out negative; `discountedNet` the same, times the factors.
 * @example payback([-100, 100, 50], [-100, 80, 32]) // { simple: 1, discounted: 1.625 }
 */
export function payback(net: readonly number[], discountedNet: readonly number[]): PaybackYears {
  return { simple: paybackOf(net), discounted: paybackOf(discountedNet) };
}
