import { AppError } from '../../errors/AppError';
import type { Timing } from '../../model/choices';
import { annualRate } from './annualRate';
import type { AnnualRate } from './annualRate';

/** A rate that changes once with distance: `rate` up to `afterYear` years away, `laterRate` for every year beyond. */
export interface RateSchedule {
  readonly rate: AnnualRate;
  /** Years after the moment of year 0, 0 or more. */
  readonly afterYear: number;
  readonly laterRate: AnnualRate;
}

/**
 * How many years after the moment of year 0 the money of a column falls, by convention.
 *
 * `end-of-year`: t. `mid-year`: 0 for year 0, then t − 0.5. `first-column-discounted`: t + 1.
 *
 * @param column 0 for year 0.
 * @example yearsAway('mid-year', 3) // 2.5
 */
export function yearsAway(timing: Timing, column: number): number {
  switch (timing) {
    case 'end-of-year':
      return column;
    case 'mid-year':
      return column === 0 ? 0 : column - 0.5;
    case 'first-column-discounted':
      return column + 1;
  }
}

function scheduleOf(rate: AnnualRate | RateSchedule): RateSchedule {
  const schedule = typeof rate === 'number' ? { rate, afterYear: 0, laterRate: rate } : rate;
  const { afterYear } = schedule;
  if (!Number.isFinite(afterYear) || afterYear < 0) throw new AppError('argument-invalid', { argument: 'afterYear', value: afterYear });
  return { rate: annualRate(schedule.rate), afterYear, laterRate: annualRate(schedule.laterRate) };
}

/**
 * What one unit of money of each column is worth at the moment of year 0.
 *
 * Equation: factor = (1 + r)^−n, n = years away under the timing convention; with a later rate r₂ after year a,
 * factor = (1 + r)^−min(n, a) × (1 + r₂)^−max(0, n − a).
 * Special cases: rate 0 gives ones; count 0 gives an empty list; a = 0 leaves the later rate alone.
 *
 * @param rate fraction per year, greater than −1, or two of them with the year after which the second holds.
 * @param count number of columns, year 0 included.
 * @throws AppError `argument-invalid` for a rate at or below −1, a year below 0, or a count that is not a whole number ≥ 0.
 *
 * Source: HM Treasury, The Green Book, annex on discounting (end-of-year, year 0 undiscounted; table of falling rates);
 * Microsoft, NPV function reference (first column one full period away).
 * @example discountFactors(0.25, 'end-of-year', 3) // [1, 0.8, 0.64]
 * @example discountFactors(0, 'mid-year', 2) // [1, 1]
 * @example discountFactors({ rate: 0.25, afterYear: 1, laterRate: 0 }, 'end-of-year', 3) // [1, 0.8, 0.8]
 */
export function discountFactors(rate: AnnualRate | RateSchedule, timing: Timing, count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 0) throw new AppError('argument-invalid', { argument: 'count', value: count });
  const { rate: first, afterYear, laterRate } = scheduleOf(rate);
  const isOneRate = first === laterRate;
  return Array.from({ length: count }, (_, column) => {
    const away = yearsAway(timing, column);
    if (isOneRate) return (1 + first) ** -away;
    return (1 + first) ** -Math.min(away, afterYear) * (1 + laterRate) ** -Math.max(0, away - afterYear);
  });
}
