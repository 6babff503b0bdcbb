import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { operand, type Expression } from '../../model/expression/Expression';
import { gradeRow } from '../claims/changeRows';
import type { StatementRole } from '../Statement';
import type { LensContext } from './LensContext';
import { movementSentence, type MovementPlace } from './movementSentence';
import { claimableMetrics, ownMetrics } from './ownMetrics';

/** States one metric and returns the grade that was said with it. */
function stateMetric(context: LensContext, place: MovementPlace, to: { readonly role: StatementRole; readonly key: string }): Expression {
  const { builder } = context;
  builder.state({ lens: place.side, role: to.role, key: to.key, ...movementSentence(context, place) });
  return gradeRow(builder, place.metric);
}

function stateText({ builder }: LensContext, lens: Side, { key, text }: { readonly key: string; readonly text: string }): void {
  builder.state({ lens, role: 'support', key, expression: operand(text), figures: [] });
}

function stateReadiness(context: LensContext, side: Side, hasOwn: boolean): void {
  const { builder, input } = context;
  const { open, done } = input.readiness[side];
  const { sentences } = builder.grammar;
  if (done.length > 0) stateText(context, side, { key: `${side}.done`, text: sentences.doneItems(done) });
  if (open.length > 0) stateText(context, side, { key: `${side}.open`, text: sentences.openItems(open) });
  if (side === 'technology' && !hasOwn && done.length === 0) stateText(context, side, { key: 'technology.nothing', text: sentences.nothingGiven('technology') });
}

/** The metric that leads, and how: with the side's own reason, or the shared outcome where it has none. */
function leading(context: LensContext, own: readonly Metric[]): Metric | undefined {
  return own[0] ?? claimableMetrics(context).find((metric) => metric === context.claim.lead);
}

/**
 * One leader's view: what has a reason for this side, what is settled and open for it, and the shared
 * outcome as the return on the effort. Without a reason for this side the shared outcome leads.
 */
export function leaderLens(context: LensContext, side: Side): void {
  const { claim } = context;
  const own = ownMetrics(context, side);
  const lead = leading(context, own);
  if (lead === undefined) return;
  const as = own.length > 0 ? 'reason' : 'plain';
  const first = stateMetric(context, { metric: lead, side, as, before: null }, { role: 'headline', key: `${side}.headline` });
  for (const metric of own.slice(1)) stateMetric(context, { metric, side, as: 'reason', before: first }, { role: 'support', key: `${side}.support.${metric.id}` });
  stateReadiness(context, side, own.length > 0);
  const shared = claim.lead;
  if (shared === null || shared === lead || own.includes(shared)) return;
  stateMetric(context, { metric: shared, side, as: 'return', before: first }, { role: 'support', key: `${side}.in-return` });
}
