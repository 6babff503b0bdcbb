import type { Metric } from '../../model/Casebook';
import { binary, call, ref } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots } from '../claims/changeSlots';
import { metricKey } from '../facts/metricKey';
import { deliveredAmount } from './deliveredAmount';
import { deliveredHeadline } from './deliveredHeadline';
import type { LensSentence } from './LensSentence';
import type { LensContext } from './LensContext';
import { metricMoment } from './metricMoment';
import { changeOnlyHeadline, promiseHeadline } from './promiseHeadline';
import { unlessChangeOverdue } from './unlessChangeOverdue';

/** The sentence that shows once the due day has passed without a result, live; else the other one. */
function unlessOverdue({ builder, input }: LensContext, lead: Metric, other: LensSentence): LensSentence {
  const own = changeSlots(builder, lead);
  if (own.due === null || input.readings.has(lead.id)) return other;
  const { text, day, figure } = own.due;
  const overdue = builder.add({ key: metricKey(lead, 'say-overdue'), label: `${lead.name.value}, overdue`, expression: builder.grammar.sentences.overdue(own.slots, text) });
  return { expression: call('IF', binary(ref('setup.asOf'), '>', day), overdue, other.expression), figures: [...other.figures, figure] };
}

function noResultHeadline(context: LensContext, lead: Metric): LensSentence {
  const own = changeSlots(context.builder, lead);
  const noResult: LensSentence = { expression: context.builder.grammar.sentences.noResult(own.slots), figures: own.figures };
  return unlessOverdue(context, lead, noResult);
}

function publishedHeadline(context: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const amounts = deliveredAmount(context, amount);
  const own = changeOnlySlots(context.builder, lead);
  const { results } = context.builder.grammar.sentences;
  const slots = { ...own.slots, amount: amounts.amount };
  const changed = results.publishedChange(slots);
  return { expression: call('CHOOSE', own.state, changed, changed, results.publishedStill(slots), changed), figures: [...amounts.figures, ...own.figures] };
}

function stoppedHeadline({ builder }: LensContext, lead: Metric): LensSentence {
  const { sentences } = builder.grammar;
  const own = lead.record.baseline === undefined ? changeOnlySlots(builder, lead) : changeSlots(builder, lead);
  const moved = sentences.stopped(own.slots);
  return { expression: call('CHOOSE', own.state, moved, moved, sentences.stoppedStill(own.slots), moved), figures: own.figures };
}

/** The sentence that leads the case; only called for a claim that lacks nothing. */
export function headline(context: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  switch (metricMoment(context.input, lead)) {
    case 'stopped':
      return stoppedHeadline(context, lead);
    case 'published':
      return publishedHeadline(context, lead, amount);
    case 'result':
      return deliveredHeadline(context, lead, amount);
    case 'no-result':
      return noResultHeadline(context, lead);
    case 'promise':
      if (lead.record.baseline === undefined) return unlessChangeOverdue(context, lead, changeOnlyHeadline(context, lead, amount));
      return unlessOverdue(context, lead, promiseHeadline(context, lead, amount));
  }
}
