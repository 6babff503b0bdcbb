import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import type { Expression } from '../../model/expression/Expression';
import { gradeRow } from '../claims/changeRows';
import type { StatementRole } from '../Statement';
import { creditSentences } from './creditSentences';
import { failureSentence } from './failureSentence';
import type { LensContext } from './LensContext';
import { movementSentence, type MovementPlace } from './movementSentence';
import { claimableMetrics, ownMetrics } from './ownMetrics';
import { riskSentence } from './riskSentence';

/** What a leader's text began with; null where it could not. */
export interface LeaderHead {
  readonly metric: Metric;
  readonly grade: Expression;
  /** Whether a metric has a reason for this side. */
  readonly hasOwn: boolean;
}

/** States one metric and returns the grade that was said with it. */
function stateMetric(context: LensContext, place: MovementPlace, to: { readonly role: StatementRole; readonly key: string }): Expression {
  const { builder } = context;
  builder.state({ lens: place.side, role: to.role, key: to.key, ...movementSentence(context, place) });
  return gradeRow(builder, place.metric);
}

/** The metric that leads, and how: with the side's own reason, or the shared outcome where it has none. */
function leading(context: LensContext, own: readonly Metric[]): Metric | undefined {
  return own[0] ?? claimableMetrics(context).find((metric) => metric === context.claim.lead);
}

/**
 * How a leader's text begins: with what has a reason for this side. Without a reason for it the shared outcome leads.
 *
 * No answer: null where nothing is claimed.
 */
export function leaderHead(context: LensContext, side: Side): LeaderHead | null {
  const own = ownMetrics(context, side);
  const metric = leading(context, own);
  if (metric === undefined) return null;
  const as = own.length > 0 ? 'reason' : 'plain';
  const grade = stateMetric(context, { metric, side, as, before: null }, { role: 'headline', key: `${side}.headline` });
  for (const other of own.slice(1)) stateMetric(context, { metric: other, side, as: 'reason', before: grade }, { role: 'support', key: `${side}.support.${other.id}` });
  return { metric, grade, hasOwn: own.length > 0 };
}

/** The shared outcome as the return on the effort, where the text did not lead with it or speak of it. */
function returnOnEffort(context: LensContext, side: Side, { metric, grade }: LeaderHead): void {
  const shared = context.claim.lead;
  if (shared === null || shared === metric || ownMetrics(context, side).includes(shared)) return;
  stateMetric(context, { metric: shared, side, as: 'return', before: grade }, { role: 'support', key: `${side}.in-return` });
}

/** How a leader's text ends: the outcome in return, the chief risk, what makes it fail, what may be claimed. */
export function leaderTail(context: LensContext, side: Side, head: LeaderHead): void {
  returnOnEffort(context, side, head);
  riskSentence(context, side, side);
  failureSentence(context, side);
  creditSentences(context, side);
}
