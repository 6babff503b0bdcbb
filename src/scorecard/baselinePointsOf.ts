import type { SerialDay } from '../model/calendar';
import type { Actual } from '../model/Casebook';
import { FULL_LIMITS_POINTS } from './xmr/xmrChart';

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
