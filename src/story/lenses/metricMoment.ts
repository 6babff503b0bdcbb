import type { Metric } from '../../model/Casebook';
import { deadlineDay } from '../../model/deadlineDay';
import type { StoryInput } from '../StoryInput';

/**
 * When a sentence about a metric is said: the promise still runs, nothing is recorded although delivered,
 * a result is due, a published change of something delivered, or the work was stopped.
 */
export type MetricMoment = 'promise' | 'published' | 'no-result' | 'result' | 'stopped';

/** Tense is told from the status and, without one, from the as-of day; a result counts once it is due or delivered. */
export function metricMoment({ initiative, setup, readings }: Pick<StoryInput, 'initiative' | 'setup' | 'readings'>, metric: Metric): MetricMoment {
  const { status, start } = initiative.record;
  const { baseline, targetDate } = metric.record;
  if (status?.value === 'stopped') return 'stopped';
  const delivered = status?.value === 'delivered';
  if (baseline === undefined) return delivered ? 'published' : 'promise';
  const day = targetDate === undefined ? null : deadlineDay(targetDate.value, start?.value ?? null);
  const due = day !== null && setup.asOf.value > day;
  if (readings.has(metric.id) && (delivered || due)) return 'result';
  return delivered ? 'no-result' : 'promise';
}
