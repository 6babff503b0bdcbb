import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { actualRows } from '../claims/actualRows';
import type { AmountRows } from '../claims/amountRows';
import { changeSlots, type Wording } from '../claims/changeSlots';
import { metricKey } from '../facts/metricKey';
import { moneyFigure } from '../figures/moneyFigure';
import type { DeliveredSlots } from '../grammar/SentenceSlots';
import type { FigureKeys } from '../StoryBuilder';
import type { LensSentence } from './LensSentence';
import type { LensContext } from './LensContext';

/** What was spent, where the sheet records it. */
export function spentFigure({ builder, input }: LensContext): FigureKeys | null {
  if (!builder.has('money.spent')) return null;
  const currency = input.setup.currency.value;
  return { textKey: moneyFigure(builder, { source: 'money.spent', label: 'Spent so far', currency, flattery: 'cost' }), valueKey: 'money.spent', unit: currency };
}

interface ResultParts {
  readonly metric: Metric;
  readonly slots: DeliveredSlots;
  readonly figures: readonly FigureKeys[];
}

function resultParts(context: LensContext, lead: Metric, { amount, wording }: { readonly amount: AmountRows | null; readonly wording: Wording }): ResultParts {
  const { builder } = context;
  const own = changeSlots(builder, lead, wording);
  const came = actualRows(builder, lead);
  const spent = amount === null ? null : spentFigure(context);
  const asPromised: Expression = binary(came.moved, '=', own.slots.direction);
  const slots: DeliveredSlots = {
    ...own.slots,
    amount: amount?.amount ?? operand(''),
    actual: came.actual,
    actualExtent: came.extent,
    moved: came.moved,
    asPromised,
    promised: own.number,
    state: own.state,
    spent: spent === null ? null : ref(spent.textKey),
  };
  const figures = [...(amount?.figures ?? []), ...(spent === null ? [] : [spent]), ...came.figures, ...own.figures];
  return { metric: lead, slots, figures };
}

/** What was achieved, said no surer than the readings allow. */
function resultSentence(context: LensContext, { metric, slots, figures }: ResultParts, told: Expression): LensSentence {
  const { results } = context.builder.grammar.sentences;
  const reading = context.input.readings.get(metric.id);
  if (reading?.cause === 'improvement' || reading?.cause === 'concern') return { expression: told, figures };
  if (reading?.cause === 'common') return { expression: results.withinUsual(slots), figures };
  const source = metricKey(metric, 'readings');
  const { builder } = context;
  const textKey = `${source}.as-read`;
  builder.add({ key: textKey, label: `${metric.name.value}, readings as read`, expression: builder.grammar.figureWords.readings(ref(source)) });
  return { expression: results.tooFewReadings(slots, ref(textKey)), figures: [...figures, { textKey, valueKey: source, unit: 'readings' }] };
}

/** What was achieved against what was promised, and for how much. */
export function deliveredHeadline(context: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const parts = resultParts(context, lead, { amount, wording: 'all' });
  return resultSentence(context, parts, context.builder.grammar.sentences.results.delivered(parts.slots));
}

/** The same for one leader: without the money. */
export function deliveredMovement(context: LensContext, metric: Metric, wording: Wording): LensSentence {
  const parts = resultParts(context, metric, { amount: null, wording });
  return resultSentence(context, parts, context.builder.grammar.sentences.results.deliveredMovement(parts.slots, 'start'));
}

/** 1 where the latest level is better than the baseline and the readings say that it is no chance. */
export function hasImproved(context: LensContext, metric: Metric): Expression {
  if (context.input.readings.get(metric.id)?.cause !== 'improvement') return operand(0);
  return call('IF', binary(actualRows(context.builder, metric).state, '=', 1), 1, 0);
}
