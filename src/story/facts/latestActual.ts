import type { Actual } from '../../model/Casebook';

/**
 * The latest recorded level: by the day of its period where every period was read as time, else the last one typed.
 *
 * @example latestActual([]) // null
 */
export function latestActual(actuals: readonly Actual[]): Actual | null {
  const last = actuals.at(-1) ?? null;
  if (last === null || actuals.some(({ day }) => day === null)) return last;
  return actuals.reduce((latest, each) => ((each.day ?? 0) >= (latest.day ?? 0) ? each : latest));
}
