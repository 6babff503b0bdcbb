import type { SerialDay } from '../model/calendar';
import type { Actual } from '../model/Casebook';
import { FULL_LIMITS_POINTS } from './xmr/xmrChart';

/**
 * Recorded levels in order of time: by the day of their period where every period was read as time, else as typed.
 *
 * @example actualsInOrder([]) // []
 */
export function actualsInOrder(actuals: readonly Actual[]): readonly Actual[] {
  if (actuals.some(({ day }) => day === null)) return actuals;
  return [...actuals].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
}

/**
 * How many of the first points form the baseline period: those up to the baseline date, when they suffice for limits.
 *
 * 0 where no baseline date is given, a period could not be read as time, or fewer than 13 points lie before it.
 *
 * @example baselinePointsOf([], 46904) // 0
 */
export function baselinePointsOf(ordered: readonly Actual[], baselineDay: SerialDay | null): number {
  if (baselineDay === null || ordered.some(({ day }) => day === null)) return 0;
  const count = ordered.filter(({ day }) => day !== null && day <= baselineDay).length;
  return count < FULL_LIMITS_POINTS ? 0 : count;
}
