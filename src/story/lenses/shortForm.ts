import type { Metric } from '../../model/Casebook';
import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import { actualRows } from '../claims/actualRows';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots } from '../claims/changeSlots';
import { metricLook } from '../claims/metricLook';
import { metricKey } from '../facts/metricKey';
import type { ShortSlots } from '../grammar/SentenceSlots';
import type { StoryBuilder } from '../StoryBuilder';
import { hasImproved, spentFigure } from './deliveredHeadline';
import type { LensSentence } from './LensSentence';
import type { LensContext } from './LensContext';
import { metricMoment } from './metricMoment';

/** Titles hold this many characters; the words of the metric give way first. */
const LONGEST_TITLE = 60;
/** Figures may grow by these many characters when the inputs change. */
const SPARE = 2;
/** Where fewer are left for the metric's words, the change is left out. */
const FEWEST_FOR_WORDS = 12;

/** Every form that a title may take as the inputs change, for a metric's words. */
type TitleForms = (metric: Expression, slots: { readonly withChange: boolean }) => { readonly all: readonly Expression[]; readonly chosen: Expression };

function longest(builder: StoryBuilder, forms: readonly Expression[]): number {
  return Math.max(...forms.map((form) => String(builder.read(form)).length));
}

/** The metric's words cut so that every form of the title fits. */
function fitted(builder: StoryBuilder, lead: Metric, forms: TitleForms): Expression {
  const around = (withChange: boolean): number => LONGEST_TITLE - SPARE - longest(builder, forms(operand(''), { withChange }).all);
  const withChange = around(true) >= FEWEST_FOR_WORDS;
  const { inside } = metricLook(builder.grammar, lead).words;
  const words = builder.grammar.titleWords(inside, Math.max(around(withChange), 1));
  const metric = builder.add({ key: metricKey(lead, 'title-words'), label: `${lead.name.value}, in a title`, expression: operand(words) });
  return forms(metric, { withChange }).chosen;
}

function promisedForms({ builder, input }: LensContext, lead: Metric, amount: AmountRows): TitleForms {
  const { titles } = builder.grammar.sentences;
  const levels = lead.record.baseline !== undefined;
  const own = levels ? changeSlots(builder, lead) : changeOnlySlots(builder, lead);
  const relative = levels && metricLook(builder.grammar, lead).kind === 'relative';
  const { direction, scale, target, unit } = own.slots;
  return (metric, { withChange }) => {
    const slots: ShortSlots = { amount: amount.short, direction, scale, metric, change: withChange ? own.plainChange : operand('') };
    const promised = titles.promised(slots);
    const nothing = titles.fromNothing(slots, withChange ? join(target, unit) : target);
    const none = titles.none(metric);
    const improving = relative ? call('IF', binary(ref(metricKey(lead, 'baseline')), '=', 0), nothing, promised) : promised;
    const today = call('CHOOSE', own.state, improving, none, none, none);
    const all = [promised, none, ...(relative ? [nothing] : [])];
    if (own.due === null || !levels || input.readings.has(lead.id)) return { all, chosen: today };
    const noResult = titles.noResult(metric);
    return { all: [...all, noResult], chosen: call('IF', binary(ref('setup.asOf'), '>', own.due.day), noResult, today) };
  };
}

function publishedForms({ builder }: LensContext, lead: Metric, amount: AmountRows): TitleForms {
  const { titles } = builder.grammar.sentences;
  const own = changeOnlySlots(builder, lead);
  const { direction, scale } = own.slots;
  return (metric, { withChange }) => {
    const achieved = titles.achieved({ amount: amount.short, direction, scale, metric, change: withChange ? own.plainChange : operand('') });
    const none = titles.none(metric);
    return { all: [achieved, none], chosen: call('CHOOSE', own.state, achieved, none, none, none) };
  };
}

function resultForms(context: LensContext, lead: Metric, amount: AmountRows): TitleForms {
  const { builder } = context;
  const { titles } = builder.grammar.sentences;
  const came = actualRows(builder, lead);
  const spent = spentFigure(context);
  const scale = metricLook(builder.grammar, lead).kind === 'absolute';
  return (metric, { withChange }) => {
    const change = withChange ? came.plainChange : operand('');
    const achieved = titles.achieved({ amount: spent === null ? amount.short : ref(spent.textKey), direction: came.direction, scale, metric, change });
    const none = titles.noneYet(metric);
    return { all: [achieved, none], chosen: call('IF', hasImproved(context, lead), achieved, none) };
  };
}

/**
 * The headline for titles, at most 60 characters: `$2M to cut patient wait times 30%`, `$2M cut patient wait times 26%`.
 *
 * Where nothing better is claimed, the title says so. The metric's words give way first, then the change.
 */
export function shortForm(context: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const { builder } = context;
  const { titles } = builder.grammar.sentences;
  const forms = (): TitleForms => {
    const moment = metricMoment(context.input, lead);
    if (moment === 'result') return resultForms(context, lead, amount);
    if (moment === 'published') return publishedForms(context, lead, amount);
    if (moment === 'promise') return promisedForms(context, lead, amount);
    const say = moment === 'stopped' ? titles.stopped : titles.noResult;
    return (metric) => ({ all: [say(metric)], chosen: say(metric) });
  };
  const expression = fitted(builder, lead, forms());
  const own = lead.record.baseline === undefined ? changeOnlySlots(builder, lead) : changeSlots(builder, lead);
  const came = metricMoment(context.input, lead) === 'result' ? actualRows(builder, lead).figures : [];
  const spent = spentFigure(context);
  return { expression, figures: [...amount.figures, ...(spent === null ? [] : [spent]), ...own.figures, ...came] };
}
