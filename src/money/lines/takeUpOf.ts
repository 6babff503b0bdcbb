import { AppError } from '../../errors/AppError';
import type { BenefitLine } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import type { LineContext } from './LineContext';
import type { TakeUp } from './takeUpShare';

/** Months that must be finite and not below zero; misuse otherwise, intake has checked them. */
function months(argument: string, sourced: Sourced<number> | undefined): number {
  const value = sourced?.value ?? 0;
  if (!Number.isFinite(value) || value < 0) throw new AppError('argument-invalid', { argument, value });
  return value;
}

/**
 * When a benefit by volume starts, climbs and ends.
 *
 * Equations: start = go-live + starts after; end = go-live + ends after. Where go-live or first year is not known,
 * months count from the start of year 1. A blank ramp is a step; without `Ends after` it does not end.
 *
 * @throws AppError `argument-invalid` for negative months.
 * @example takeUpOf({ record: { startsAfter: { value: 6 } } }, { goLiveMonths: -3 }) // { startMonth: 3, rampMonths: 0, endMonth: null }
 */
export function takeUpOf({ record }: Pick<BenefitLine, 'record'>, context: Pick<LineContext, 'goLiveMonths'>): TakeUp {
  const goLive = context.goLiveMonths ?? 0;
  return {
    startMonth: goLive + months('startsAfter', record.startsAfter),
    rampMonths: months('ramp', record.ramp),
    endMonth: record.endsAfter === undefined ? null : goLive + months('endsAfter', record.endsAfter),
  };
}
