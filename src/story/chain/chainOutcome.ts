import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { changeOnlySlots, changeSlots } from '../claims/changeSlots';
import type { MovementManner } from '../grammar/SentenceSlots';
import { deliveredMovement } from '../lenses/deliveredHeadline';
import type { LensContext } from '../lenses/LensContext';
import type { LensSentence } from '../lenses/LensSentence';
import { metricMoment } from '../lenses/metricMoment';

/** The links before it say what is done; how far the metric moves is enough here, without levels, date and evidence. */
const MANNER: MovementManner = { at: 'start', gradeSaid: operand(1), length: 'brief' };

/** A metric of which only the change is known. */
function changeOnly({ builder }: LensContext, metric: Metric, isPublished: boolean): LensSentence {
  const { slots, state, figures } = changeOnlySlots(builder, metric);
  const { sentences } = builder.grammar;
  const published = (): Expression => sentences.published(slots, 'start');
  if (isPublished) return { expression: published(), figures };
  const neutral = sentences.changeOnlyNeutral(slots);
  return { expression: call('CHOOSE', state, sentences.changeMovement(slots, MANNER), sentences.changeOnlyWrongWay(slots), neutral, neutral), figures };
}

/** A metric with both levels that is promised, overdue, or delivered without a result. */
function promised({ builder, input }: LensContext, metric: Metric, isDelivered: boolean): LensSentence {
  const { slots, state, figures, due } = changeSlots(builder, metric);
  const { sentences } = builder.grammar;
  const stays = sentences.noChange(slots);
  const moves = call('CHOOSE', state, sentences.movement(slots, MANNER), sentences.wrongWay(slots, 'start'), stays, sentences.neutral(slots));
  const today = builder.add({ key: 'chain.outcome-today', label: 'Benefit chain, outcome while it is not due', expression: isDelivered ? sentences.noResult(slots) : moves });
  if (due === null || input.readings.has(metric.id)) return { expression: today, figures };
  const late = sentences.overdueMovement(slots);
  const overdue = builder.add({ key: 'chain.outcome-overdue', label: 'Benefit chain, outcome once it is overdue', expression: call('CHOOSE', state, late, late, sentences.overdue(slots, due.text), late) });
  return { expression: call('IF', binary(ref('setup.asOf'), '>', due.day), overdue, today), figures: [...figures, due.figure] };
}

/** How the metric of the chain moves, or what came of it: one short sentence, live. */
export function chainOutcome(context: LensContext, metric: Metric): LensSentence {
  const { builder, input } = context;
  const moment = metricMoment(input, metric);
  const hasLevels = metric.record.baseline !== undefined;
  if (moment === 'result') return deliveredMovement(context, metric, 'all');
  if (moment !== 'stopped') return hasLevels ? promised(context, metric, moment === 'no-result') : changeOnly(context, metric, moment === 'published');
  const { slots, state, figures } = hasLevels ? changeSlots(builder, metric) : changeOnlySlots(builder, metric);
  const { stoppedMovement, stoppedStillMovement } = builder.grammar.sentences;
  const moved = stoppedMovement(slots);
  return { expression: call('CHOOSE', state, moved, moved, stoppedStillMovement(slots), moved), figures };
}
