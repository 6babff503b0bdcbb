/**
 * Key of a fact or a row of a metric.
 *
 * @example metricKey({ id: 'wait' }, 'baseline') // 'm.wait.baseline'
 */
export function metricKey(metric: { readonly id: string }, name: string): string {
  return `m.${metric.id}.${name}`;
}
