import { AppError } from '../../errors/AppError';

/**
 * A rate per year as a fraction: 0.035 is 3.5 %.
 *
 * The mark is optional, so a plain number is taken too and every function that needs a rate checks it;
 * a number marked with another unit is refused by the compiler.
 */
export type AnnualRate = number & { readonly unit?: 'rate per year' };

/**
 * A checked rate per year.
 *
 * Special case: 0 is a rate (money keeps its value). At −1 and below a discount factor has no meaning
 * for money, so there is no rate.
 *
 * @param value fraction per year, greater than −1.
 * @throws AppError `argument-invalid` when not finite or not greater than −1.
 * @example annualRate(0.035) // 0.035
 */
export function annualRate(value: number): AnnualRate {
  if (!Number.isFinite(value) || value <= -1) throw new AppError('argument-invalid', { argument: 'rate', value });
  return value;
}
