import { sumOf } from '../../model/sumOf';
import { runningTotal } from '../cash-flow/cashFlow';
import { paybackYear } from './payback';

/** The months of a year. */
const MONTHS = 12;

/** A balance this small beside what was owed is the noise of spreading a year over its months. */
const SPREADING_NOISE = 1e-9;

/** In which month a case pays back, undiscounted. */
export interface PaybackMonth {
  /** The year in which it does, found from yearly sums: 1 or more. */
  readonly year: number;
  /** What is owed when that year begins, as a negative amount. */
  readonly owed: number;
  /** Net amount of each of its twelve months; they add up to the net of the year. */
  readonly months: readonly number[];
  /** 1 to 12: the month from whose end on nothing is owed any more within the year. */
  readonly month: number;
}

/** The last month of the year that ends owing; 0 where none does. */
function lastOwed(owed: number, months: readonly number[]): number {
  const noise = SPREADING_NOISE * Math.max(1, Math.abs(owed));
  return runningTotal(months).reduce((last, sum, index) => (owed + sum < -noise ? index + 1 : last), 0);
}

/**
 * The month in which a case pays back: the year by yearly sums, the month within it by monthly ones.
 *
 * Equation: with T the last year whose sum so far C_T is below zero, the month m is the first from which on
 * C_T + Σ months 1 to m is never below zero again within year T + 1. Whole months; payback after 12 T + m months.
 * Special case: where the months of the year are worse than its sum only by the noise of adding, the last month counts.
 * No answer: null where nothing was owed, or what is owed does not come back within the horizon, or no monthly amounts
 * are known.
 *
 * @param net yearly net amounts, year 0 first, money out negative.
 * @param monthsOf net amounts of the months of a year; null where nothing is known by the month.
 *
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, "Payback", by month instead of interpolated.
 * @example paybackMonth([-100, 120], () => [0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20]).month // 11
 * @example paybackMonth([-100, 40], () => null) // null
 */
export function paybackMonth(net: readonly number[], monthsOf: (year: number) => readonly number[] | null): PaybackMonth | null {
  const year = paybackYear(net);
  if (year === null || year === 0) return null;
  const months = monthsOf(year);
  if (months === null) return null;
  const owed = sumOf(net.slice(0, year));
  return { year, owed, months, month: Math.min(MONTHS, lastOwed(owed, months) + 1) };
}
