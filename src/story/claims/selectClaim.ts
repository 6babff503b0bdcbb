import type { Initiative, Metric } from '../../model/Casebook';
import { movement } from '../../model/metricChange';
import type { MissingFact } from '../Statement';
import { missingOfClaim, missingOfMetric } from './findMissing';

/** Which metrics the headline speaks of, or what is missing for any headline. */
export interface Claim {
  /** The metric that leads: the first that says all it must, else the first there is. */
  readonly lead: Metric | null;
  /** Outcomes beside it that carry a Reach tag, improve and say all they must: two at most, in the order of the sheet. */
  readonly reach: readonly Metric[];
  readonly missing: readonly MissingFact[];
}

/** A sentence with more outcomes than these beside the first is not read to its end. */
const MOST_BESIDE = 2;

function isComplete(metric: Metric, delivered: boolean): boolean {
  return missingOfMetric(metric, delivered).length === 0;
}

/** A tagged metric that counts more people; one from nothing leads like any other. */
function reachesMorePeople(metric: Metric): boolean {
  const { baseline, target, reach } = metric.record;
  return reach !== undefined && baseline !== undefined && target !== undefined && baseline.value >= 0 && target.value > baseline.value;
}

/** A tagged metric of which the promise is an improvement. */
function improvesReach({ record, better }: Metric): boolean {
  const { baseline, target, targetDate, reach } = record;
  if (reach === undefined || baseline === undefined || target === undefined || targetDate === undefined) return false;
  return movement({ baseline: baseline.value, level: target.value, better: better.value }) === 'improvement';
}

/** Chooses what the headline claims: the sheet's own order decides, nothing is ranked behind the user's back. */
export function selectClaim(initiative: Initiative): Claim {
  const delivered = initiative.record.status?.value === 'delivered';
  const complete = initiative.metrics.filter((metric) => isComplete(metric, delivered));
  const lead = complete.find((metric) => !reachesMorePeople(metric)) ?? complete[0] ?? initiative.metrics[0] ?? null;
  const levels = lead?.record.baseline !== undefined;
  const reach = complete.filter((metric) => metric !== lead && improvesReach(metric)).slice(0, MOST_BESIDE);
  return { lead, reach: levels ? reach : [], missing: missingOfClaim(initiative, lead) };
}
