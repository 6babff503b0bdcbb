import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { metricKind } from '../../model/metricKind';
import { missingOfMetric } from '../claims/findMissing';
import type { LensContext } from './LensContext';

const REASON = { technology: 'whyTechnology', clinical: 'whyClinical' } as const;

/** Key of the column that holds a side's reason. */
export const reasonField = (side: Side): 'whyTechnology' | 'whyClinical' => REASON[side];

/** Metrics that say all they must, while the case has a claim at all. */
export function claimableMetrics({ input, claim }: LensContext): readonly Metric[] {
  if (claim.missing.length > 0) return [];
  const delivered = input.initiative.record.status?.value === 'delivered';
  return input.initiative.metrics.filter((metric) => missingOfMetric(metric, delivered).length === 0);
}

function withReason(context: LensContext, side: Side): { readonly all: readonly Metric[]; readonly only: readonly Metric[] } {
  const all = claimableMetrics(context).filter((metric) => metric.record[REASON[side]] !== undefined);
  const other = side === 'technology' ? 'clinical' : 'technology';
  return { all, only: all.filter((metric) => metric.record[REASON[other]] === undefined) };
}

const isUse = ({ name, record }: Metric): boolean => {
  const kind = metricKind({ kind: record.kind?.value ?? null, name: name.value });
  return kind === 'adoption' || kind === 'workflow';
};

/**
 * The metrics that a leader's text speaks of.
 *
 * Technology: one, first of those that only technology has a reason for. Clinical or business: the shared outcome
 * where it has a reason for them, and one more, first of those about use and the way people work.
 */
export function ownMetrics(context: LensContext, side: Side): readonly Metric[] {
  const { all, only } = withReason(context, side);
  const ordered = [...only, ...all.filter((metric) => !only.includes(metric))];
  if (side === 'technology') return ordered.slice(0, 1);
  const lead = ordered.find((metric) => metric === context.claim.lead) ?? ordered[0];
  if (lead === undefined) return [];
  const others = ordered.filter((metric) => metric !== lead);
  const second = others.find(isUse) ?? others[0];
  return second === undefined ? [lead] : [lead, second];
}
