import type { BenefitLine, Initiative } from '../../model/Casebook';

/** So many benefits stand in a chain; the others stand in the case. */
const MOST_BENEFITS = 2;

type WithLines = Pick<Initiative, 'benefits' | 'metrics'>;

/**
 * The benefits that a metric brings, first those that name it; else the first that names no metric at all. None where
 * every benefit follows from another metric: a link that no cell draws is not drawn here.
 */
export function chainBenefits({ benefits }: Pick<WithLines, 'benefits'>, metric: { readonly id: string }): readonly BenefitLine[] {
  const named = benefits.filter(({ metricId }) => metricId === metric.id);
  if (named.length > 0) return named.slice(0, MOST_BENEFITS);
  return benefits.filter(({ metricId, record }) => metricId === null && record.metric === undefined).slice(0, 1);
}
