import type { Initiative } from './Casebook';

/** Columns of an initiative that belong to the smallest table, or that a six-cell row may carry by the way. */
const SMALLEST: ReadonlySet<string> = new Set(['id', 'initiative', 'cost']);

/**
 * Whether an initiative says no more than the smallest table: what it is, what it costs, one metric with where it stands
 * and should be.
 *
 * How well the metric is described does not count; anything else about the work does: a second metric or cost, a
 * benefit, an option, a risk, an item of readiness, an agreement, money spent, or a column such as Sponsor.
 */
export function isSixCells(initiative: Pick<Initiative, 'record' | 'metrics' | 'costs' | 'benefits' | 'options' | 'risks' | 'readiness' | 'concerns' | 'commitments' | 'spend'>): boolean {
  const { record, metrics, costs, benefits, options, risks, readiness, concerns, commitments, spend } = initiative;
  const isShort = metrics.length < 2 && costs.length < 2;
  const hasMore = [benefits, options, risks, readiness, concerns, commitments, spend].some((rows) => rows.length > 0);
  return isShort && !hasMore && Object.keys(record).every((column) => SMALLEST.has(column));
}
