import type { Actual } from './Casebook';

/**
 * Recorded levels in order of time: by the day of their period where every period was read as time, else as typed.
 *
 * @example actualsInOrder([]) // []
 */
export function actualsInOrder(actuals: readonly Actual[]): readonly Actual[] {
  if (actuals.some(({ day }) => day === null)) return actuals;
  return [...actuals].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
}
