import { AppError } from '../../errors/AppError';
import { adoptionShare } from './adoptionShare';
import type { AmountsByYear, MoneyLine, MoneySide, VolumeTimesValue } from './MoneyLine';

/** A number of the line that must be finite and not below zero; misuse otherwise, intake has checked it. */
function notNegative(argument: string, value: number): number {
  if (!Number.isFinite(value) || value < 0) throw new AppError('argument-invalid', { argument, value });
  return value;
}

/**
 * The factor a risk adjustment puts on a line: costs up, benefits down.
 *
 * Equation: 1 + a for a cost, 1 − a for a benefit. Blank is 0.
 *
 * @param adjustment fraction ≥ 0; at most 1 for a benefit, which cannot turn into a cost.
 * @throws AppError `argument-invalid` outside these bounds.
 *
 * Source: Forrester, Total Economic Impact methodology, risk adjustment of benefits and costs.
 * @example riskFactor('benefit', 0.25) // 0.75
 * @example riskFactor('cost', 0.25) // 1.25
 */
export function riskFactor(side: MoneySide, adjustment: number): number {
  notNegative('riskAdjustment', adjustment);
  if (side === 'cost') return 1 + adjustment;
  if (adjustment > 1) throw new AppError('argument-invalid', { argument: 'riskAdjustment', value: adjustment });
  return 1 - adjustment;
}

function baseAmount(amounts: AmountsByYear | VolumeTimesValue, year: number): number {
  if ('years' in amounts) return amounts.years[year] ?? 0;
  const { volume, unitValue, startsAfterMonths = 0, rampMonths = 0 } = amounts;
  return volume * unitValue * adoptionShare(year, { startsAfterMonths, rampMonths });
}

/**
 * The yearly amounts of a line after take-up and risk adjustment, year 0 first.
 *
 * Equation: amount_t × (1 ± a), amount_t as typed, or volume × unit value × adoption share of year t.
 * Start and ramp shape volume × unit value only: typed years already say when the money moves.
 * Positive for costs and benefits alike; whole currency units. A blank year is 0. Years typed beyond the
 * horizon are not part of the case (whoever cuts the horizon says so), missing ones are 0.
 *
 * @param count number of columns, year 0 included.
 * @throws AppError `argument-invalid` for negative months or a risk adjustment out of bounds.
 * @example lineAmounts({ side: 'benefit', amounts: { years: [null, 100, 200] }, riskAdjustment: 0.5 }, 3) // [0, 50, 100]
 * @example lineAmounts({ side: 'benefit', amounts: { volume: 10, unitValue: 20, rampMonths: 12 } }, 3) // [0, 100, 200]
 */
export function lineAmounts(line: MoneyLine, count: number): readonly number[] {
  const { amounts } = line;
  if ('volume' in amounts) {
    notNegative('startsAfterMonths', amounts.startsAfterMonths ?? 0);
    notNegative('rampMonths', amounts.rampMonths ?? 0);
  }
  const factor = riskFactor(line.side, line.riskAdjustment ?? 0);
  return Array.from({ length: count }, (_, year) => baseAmount(amounts, year) * factor);
}
