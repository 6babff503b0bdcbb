import type { SerialDay } from '../model/calendar';

/** A level on one day and the level promised for another. */
export interface PromisedPath {
  readonly baseline: number | null;
  /** Day of the baseline. */
  readonly from: SerialDay | null;
  readonly target: number | null;
  /** Day by which the target is due. */
  readonly until: SerialDay | null;
}

/**
 * The level promised for a day, on the straight line from baseline to target.
 *
 * baseline + (target − baseline) × (asOf − from) / (until − from), in the metric's unit. Before the first day it is
 * the baseline, from the last day on the target. Null when a level or a day is missing, or the days do not follow
 * one another.
 *
 * @example promisedByNow({ baseline: 40, from: 100, target: 30, until: 200 }, 150) // 35
 * @example promisedByNow({ baseline: 40, from: 100, target: 30, until: 200 }, 300) // 30
 * @example promisedByNow({ baseline: 40, from: null, target: 30, until: 200 }, 150) // null
 */
export function promisedByNow({ baseline, from, target, until }: PromisedPath, asOf: SerialDay): number | null {
  if (baseline === null || target === null || from === null || until === null || until <= from) return null;
  if (asOf >= until) return target;
  const share = Math.max(0, (asOf - from) / (until - from));
  return baseline + (target - baseline) * share;
}
