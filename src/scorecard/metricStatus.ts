import type { SerialDay } from '../model/calendar';
import type { Better, InitiativeStatus } from '../model/choices';

/** Where a metric stands on the as-of day; each is defined at `metricStatus`. */
export const METRIC_STATUSES = ['not-started', 'on-track', 'behind', 'met', 'missed', 'no-actuals', 'not-comparable'] as const;
export type MetricStatus = (typeof METRIC_STATUSES)[number];

/** What the status is told from. Levels are in the metric's unit. */
export interface StatusFacts {
  readonly better: Better;
  readonly target: number | null;
  readonly targetDay: SerialDay | null;
  readonly actual: number | null;
  readonly promisedByNow: number | null;
  /** First day of the initiative. */
  readonly start: SerialDay | null;
  readonly initiativeStatus: InitiativeStatus | null;
  readonly asOf: SerialDay;
}

function hasNotStarted({ start, initiativeStatus, asOf }: StatusFacts): boolean {
  if (start !== null) return start > asOf;
  return initiativeStatus === 'proposed' || initiativeStatus === 'approved';
}

/**
 * Where a metric stands against its promise.
 *
 * The first that holds: not-comparable, no target or no better direction; not-started, the initiative starts after
 * the as-of day (without a start: it is proposed or approved), so recorded levels are history; no-actuals, no level
 * is recorded; met, the latest level is at the target or better; missed, the due day has passed; not-comparable, no
 * line to the target can be drawn; on-track, the latest level is at the line on the as-of day or better; else behind.
 *
 * @example metricStatus({ better: 'lower', target: 30, targetDay: 200, actual: 34, promisedByNow: 35, start: 0, initiativeStatus: null, asOf: 150 }) // 'on-track'
 * @example metricStatus({ better: 'lower', target: 30, targetDay: 200, actual: 31, promisedByNow: 30, start: 0, initiativeStatus: null, asOf: 201 }) // 'missed'
 */
export function metricStatus(facts: StatusFacts): MetricStatus {
  const { better, target, targetDay, actual, promisedByNow, asOf } = facts;
  if (target === null || better === 'neutral') return 'not-comparable';
  if (hasNotStarted(facts)) return 'not-started';
  if (actual === null) return 'no-actuals';
  const reaches = (level: number): boolean => (better === 'lower' ? actual <= level : actual >= level);
  if (reaches(target)) return 'met';
  if (targetDay !== null && asOf > targetDay) return 'missed';
  if (promisedByNow === null) return 'not-comparable';
  return reaches(promisedByNow) ? 'on-track' : 'behind';
}
