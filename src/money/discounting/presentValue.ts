import { AppError } from '../../errors/AppError';

/**
 * The value now of a row of yearly amounts.
 *
 * Equation: Σ amount_t × factor_t. Amounts in whole currency units, sign as given; an empty row is worth 0.
 *
 * @param factors one factor for each amount, as `discountFactors` lays them out.
 * @throws AppError `argument-invalid` when the two rows differ in length.
 *
 * Source: HM Treasury, The Green Book, annex on discounting.
 * @example presentValue([-100, 50, 100], [1, 0.8, 0.64]) // 4
 */
export function presentValue(amounts: readonly number[], factors: readonly number[]): number {
  if (amounts.length !== factors.length) {
    throw new AppError('argument-invalid', { argument: 'factors', amounts: amounts.length, factors: factors.length });
  }
  return factors.reduce((sum, factor, column) => sum + factor * (amounts[column] ?? 0), 0);
}
