import { AppError } from '../../errors/AppError';
import type { Timing } from '../../model/choices';
import { annualRate } from './annualRate';
import type { AnnualRate } from './annualRate';

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

/**
 * What one unit of money of each column is worth at the moment of year 0.
 *
 * Equation: factor = (1 + r)^−n, n = years away under the timing convention.
 * Special cases: rate 0 gives ones; count 0 gives an empty list.
 *
 * @param rate fraction per year, greater than −1.
 * @param count number of columns, year 0 included.
 * @throws AppError `argument-invalid` for a rate at or below −1, or a count that is not a whole number ≥ 0.
 *
 * Source: HM Treasury, The Green Book, annex on discounting (end-of-year, year 0 undiscounted);
 * Microsoft, NPV function reference (first column one full period away).
 * @example discountFactors(0.25, 'end-of-year', 3) // [1, 0.8, 0.64]
 * @example discountFactors(0, 'mid-year', 2) // [1, 1]
 */
export function discountFactors(rate: AnnualRate, timing: Timing, count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 0) throw new AppError('argument-invalid', { argument: 'count', value: count });
  const growth = 1 + annualRate(rate);
  return Array.from({ length: count }, (_, column) => growth ** -yearsAway(timing, column));
}
