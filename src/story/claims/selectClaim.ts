import type { Initiative, Metric } from '../../model/Casebook';
import type { MissingFact } from '../Statement';
import { missingOfClaim, missingOfMetric } from './findMissing';

/** Which metrics the headline speaks of, or what is missing for any headline. */
export interface Claim {
  /** The metric that leads: the first that says all it must, else the first there is. */
  readonly lead: Metric | null;
  /** A second outcome about people reached, where one says all it must. */
  readonly reach: Metric | null;
  readonly missing: readonly MissingFact[];
}

function isComplete(metric: Metric, delivered: boolean): boolean {
  return missingOfMetric(metric, delivered).length === 0;
}

function reachesMorePeople(metric: Metric): boolean {
  const { baseline, target, reach } = metric.record;
  return reach !== undefined && baseline !== undefined && target !== undefined && baseline.value > 0 && target.value > baseline.value;
}

/** Chooses what the headline claims: the sheet's own order decides, nothing is ranked behind the user's back. */
export function selectClaim(initiative: Initiative): Claim {
  const delivered = initiative.record.status?.value === 'delivered';
  const complete = initiative.metrics.filter((metric) => isComplete(metric, delivered));
  const lead = complete.find((metric) => !reachesMorePeople(metric)) ?? complete[0] ?? initiative.metrics[0] ?? null;
  const levels = lead?.record.baseline !== undefined;
  const reach = complete.find((metric) => metric !== lead && metric.record.targetDate !== undefined && reachesMorePeople(metric)) ?? null;
  return { lead, reach: levels ? reach : null, missing: missingOfClaim(initiative, lead) };
}
