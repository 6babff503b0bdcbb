import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { call, operand, ref, type Expression } from '../../model/expression/Expression';
import { changeOnlySlots, changeSlots } from '../claims/changeSlots';
import { missingOfMetric } from '../claims/findMissing';
import { metricKey } from '../facts/metricFacts';
import type { Headline } from './headline';
import type { LensContext } from './LensContext';

const REASON = { technology: 'whyTechnology', clinical: 'whyClinical' } as const;
/** A lens says three metrics at most in sentences; the scorecard has them all. */
const MOST_METRICS = 3;

/** One metric in a sentence of its own: it falls or rises, worsens or stays. */
function movementSentence(context: LensContext, metric: Metric): Headline {
  const { builder } = context;
  const { sentences } = builder.grammar;
  const amounts = context.amount ?? { amount: operand(''), wholeLife: operand('') };
  if (metric.record.baseline === undefined) {
    const own = changeOnlySlots(builder, metric, amounts);
    const delivered = context.input.initiative.record.status?.value === 'delivered';
    return { expression: delivered ? sentences.changeGiven(own.slots) : sentences.changePromised(own.slots), figures: own.figures };
  }
  const own = changeSlots(builder, metric, amounts);
  const part = (name: string, expression: Expression): Expression =>
    builder.add({ key: metricKey(metric, `say-${name}`), label: `${metric.name.value}, ${name}`, expression });
  const moves = part('movement', sentences.movement(own.slots));
  const wrong = part('wrong-way', sentences.wrongWay(own.slots));
  const none = part('no-change', sentences.noChange(own.slots));
  return { expression: call('CHOOSE', own.state, moves, wrong, none), figures: own.figures };
}

function claimable(context: LensContext): readonly Metric[] {
  if (context.claim.missing.length > 0) return [];
  const delivered = context.input.initiative.record.status?.value === 'delivered';
  return context.input.initiative.metrics.filter((metric) => missingOfMetric(metric, delivered).length === 0);
}

/** A reason that this side has and the other has not, or that it shares, in that order. */
function ownMetrics(context: LensContext, side: Side): readonly Metric[] {
  const other = side === 'technology' ? 'clinical' : 'technology';
  const withReason = claimable(context).filter((metric) => metric.record[REASON[side]] !== undefined);
  const only = withReason.filter((metric) => metric.record[REASON[other]] === undefined);
  return [...only, ...withReason.filter((metric) => !only.includes(metric))];
}

function stateMetric(context: LensContext, metric: Metric, place: { readonly lens: Side; readonly role: 'headline' | 'support' }): void {
  const { builder } = context;
  const sentence = movementSentence(context, metric);
  const reasonKey = metricKey(metric, REASON[place.lens]);
  const expression = builder.has(reasonKey) ? builder.grammar.sentences.withReason(ref(reasonKey), sentence.expression) : sentence.expression;
  builder.state({ ...place, key: `${place.lens}.${place.role}.${metric.id}`, expression, figures: sentence.figures });
}

function stateReadiness({ builder, input }: LensContext, side: Side): void {
  const { open, done } = input.readiness[side];
  const { sentences } = builder.grammar;
  const say = (name: string, items: readonly string[], sentence: (words: Expression) => Expression): void => {
    if (items.length === 0) return;
    const words = builder.add({ key: `${side}.${name}-items`, label: `${side}, ${name}`, expression: operand(items.join('; ')) });
    builder.state({ lens: side, role: 'support', key: `${side}.${name}`, expression: sentence(words), figures: [] });
  };
  say('open', open, sentences.openItems);
  say('done', done, sentences.doneItems);
}

/**
 * One leader's view: the metrics that have a reason for this side, its open items, and the shared
 * outcome as the return on the effort. Without a reason for this side the shared outcome leads.
 */
export function leaderLens(context: LensContext, side: Side): void {
  const { claim, builder } = context;
  const own = ownMetrics(context, side);
  const lead = own[0] ?? claimable(context).find((metric) => metric === claim.lead);
  if (lead === undefined) return;
  stateMetric(context, lead, { lens: side, role: 'headline' });
  for (const metric of own.slice(1, MOST_METRICS)) stateMetric(context, metric, { lens: side, role: 'support' });
  stateReadiness(context, side);
  const { sentences } = builder.grammar;
  if (side === 'technology' && own.length === 0 && context.input.readiness.technology.done.length === 0) {
    builder.state({ lens: side, role: 'support', key: 'technology.nothing', expression: sentences.nothingGiven('technology'), figures: [] });
  }
  if (claim.lead === null || own.slice(0, MOST_METRICS).includes(claim.lead) || lead === claim.lead) return;
  const shared = movementSentence(context, claim.lead);
  builder.state({ lens: side, role: 'support', key: `${side}.in-return`, expression: sentences.inReturn(shared.expression), figures: shared.figures });
}
