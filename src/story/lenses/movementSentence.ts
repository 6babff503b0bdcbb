import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { changeOnlySlots, changeSlots, type MetricSlots } from '../claims/changeSlots';
import { endsSentence } from '../claims/endsSentence';
import { metricKey } from '../facts/metricKey';
import type { MovementManner } from '../grammar/SentenceSlots';
import { deliveredMovement } from './deliveredHeadline';
import type { LensContext } from './LensContext';
import type { LensSentence } from './LensSentence';
import { metricMoment } from './metricMoment';
import { metSentence } from './metSentence';
import { unlessChangeOverdue } from './unlessChangeOverdue';
import { reasonField } from './ownMetrics';

/** One metric in one leader's text. */
export interface MovementPlace {
  readonly metric: Metric;
  readonly side: Side;
  /** Led by the side's reason, said as the return on the effort, or as it is. */
  readonly as: 'reason' | 'return' | 'plain';
  /** Grade that the sentence before it has said; null where none has. */
  readonly before: Expression | null;
}

type AddPart = (name: string, expression: Expression) => Expression;

interface Movement {
  readonly say: (manner: MovementManner) => Expression;
  readonly own: MetricSlots;
  readonly part: AddPart;
}


/** The movement with the reason in front, or as the return on the effort. */
function led({ builder }: LensContext, place: MovementPlace, { say, own, part }: Movement): Expression {
  const { sentences } = builder.grammar;
  const { metric, side, as, before } = place;
  const gradeSaid = before === null ? operand(0) : binary(before, '=', own.slots.grade);
  if (as === 'return') return sentences.inReturn(say({ at: 'inside', gradeSaid, length: 'brief' }));
  const reason = metric.record[reasonField(side)];
  if (as === 'plain' || reason === undefined) return say({ at: 'start', gradeSaid, length: 'full' });
  const ends = endsSentence(reason.value);
  const behind = (sentence: Expression): Expression => sentences.withReason(ref(metricKey(metric, reasonField(side))), sentence, ends);
  const full = say({ at: ends ? 'start' : 'inside', gradeSaid, length: 'full' });
  const named = ends || metric.record.baseline === undefined ? null : builder.grammar.namedDirection(reason.value, metric.name.value);
  if (named === null) return behind(full);
  // "Fewer interfaces to support: interfaces to support will fall" says it twice.
  const levels = part('levels', say({ at: 'inside', gradeSaid, length: 'levels' }));
  return behind(call('IF', binary(own.slots.direction, named === 1 ? '=' : '<>', 1), levels, part('full', full)));
}

function levelMovement(context: LensContext, place: MovementPlace, part: AddPart): LensSentence {
  const { builder, input } = context;
  const { sentences } = builder.grammar;
  const own = changeSlots(builder, place.metric, place.side);
  const moves = part('moves', led(context, place, { say: (manner) => sentences.movement(own.slots, manner), own, part }));
  const wrong = part('wrong-way', sentences.wrongWay(own.slots, 'start'));
  const stays = part('no-change', sentences.noChange(own.slots));
  const neutral = part('neutral', sentences.neutral(own.slots));
  const met = metSentence(builder, place.metric, own);
  const open = met === null ? moves : call('IF', met.isMet, met.expression, moves);
  const promised = call('CHOOSE', own.state, open, wrong, stays, neutral);
  const today = part('today', metricMoment(input, place.metric) === 'no-result' ? sentences.noResult(own.slots) : promised);
  const figures = [...own.figures, ...(met?.figures ?? [])];
  if (own.due === null || input.readings.has(place.metric.id)) return { expression: today, figures };
  const moved = part('overdue', sentences.overdueMovement(own.slots));
  const still = part('overdue-still', sentences.overdue(own.slots, own.due.text));
  const overdue = call('CHOOSE', own.state, moved, moved, still, moved);
  return { expression: call('IF', binary(ref('setup.asOf'), '>', own.due.day), overdue, today), figures: [...figures, own.due.figure] };
}

function changeMovement(context: LensContext, place: MovementPlace, part: AddPart): LensSentence {
  const { builder, input } = context;
  const { sentences } = builder.grammar;
  const published = metricMoment(input, place.metric) === 'published';
  const own = changeOnlySlots(builder, place.metric, place.side);
  const { slots } = own;
  const say = (manner: MovementManner): Expression => (published ? sentences.published(slots, manner.at) : sentences.changeMovement(slots, manner));
  const better = led(context, place, { say, own, part });
  const plain = sentences.published(slots, 'start');
  if (published) return { expression: call('CHOOSE', own.state, better, plain, sentences.publishedUnchanged(slots), plain), figures: own.figures };
  const expression = call('CHOOSE', own.state, better, sentences.changeOnlyWrongWay(slots), sentences.changeOnlyStill(slots), sentences.changeOnlyNeutral(slots));
  return unlessChangeOverdue(context, place.metric, { expression, figures: own.figures });
}

/** One metric in a sentence of its own: what it is expected to do, or what came of it. */
export function movementSentence(context: LensContext, place: MovementPlace): LensSentence {
  const { builder, input } = context;
  const { metric, side, as } = place;
  const moment = metricMoment(input, metric);
  const part: AddPart = (name, expression) =>
    builder.add({ key: metricKey(metric, `${side}-${as}-${name}`), label: `${metric.name.value}, ${side}, ${name.replace('-', ' ')}`, expression });
  const hasLevels = metric.record.baseline !== undefined;
  if (moment === 'stopped') {
    const own = hasLevels ? changeSlots(builder, metric, side) : changeOnlySlots(builder, metric, side);
    const { stoppedMovement, stoppedStillMovement } = builder.grammar.sentences;
    const moved = stoppedMovement(own.slots);
    return { expression: call('CHOOSE', own.state, moved, moved, stoppedStillMovement(own.slots), moved), figures: own.figures };
  }
  if (moment === 'result') return deliveredMovement(context, metric, side);
  if (!hasLevels) return changeMovement(context, place, part);
  return levelMovement(context, place, part);
}
