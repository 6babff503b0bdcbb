import type { Metric } from '../../model/Casebook';
import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import { actualRows } from '../claims/actualRows';
import { alreadyMet } from '../claims/alreadyMet';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots, type MetricSlots } from '../claims/changeSlots';
import { leadsWithPeople, reachSlots } from '../claims/reachSlots';
import { metricKey } from '../facts/metricKey';
import { hasImproved, spentFigure } from './deliveredHeadline';
import type { LensContext } from './LensContext';
import type { LensSentence } from './LensSentence';
import { metricMoment } from './metricMoment';
import { titleFit, type TitleForm } from './titleFit';

const slotsOf = ({ builder }: LensContext, lead: Metric): MetricSlots => (lead.record.baseline === undefined ? changeOnlySlots(builder, lead) : changeSlots(builder, lead));

/** A title that claims nothing. */
function plainTitle(context: LensContext, lead: Metric, form: TitleForm): Expression {
  return titleFit(context.builder, lead, { name: 'title-words-plain', forms: [form] });
}

interface PromisedTitle {
  readonly claim: Expression;
  readonly own: MetricSlots;
  readonly amount: AmountRows;
}

/** The title of a promise that improves: of people reached where the headline says so; of a target that is reached already. */
function improvingTitle(context: LensContext, lead: Metric, { claim, own, amount }: PromisedTitle): Expression {
  const { builder } = context;
  const { titles } = builder.grammar.sentences;
  const met = alreadyMet(builder, lead);
  const said = leadsWithPeople(builder, lead) ? call('IF', binary(own.slots.direction, '<>', 1), reachTitle(context, lead, { claim, own, amount }), claim) : claim;
  return met === null ? said : call('IF', met.isMet, plainTitle(context, lead, (metric) => titles.alreadyMet(metric)), said);
}

function reachTitle({ builder }: LensContext, lead: Metric, { own, amount }: PromisedTitle): Expression {
  const { titles } = builder.grammar.sentences;
  const { fromZero, target } = reachSlots(builder, lead, { own, grade: own.slots.grade });
  const { people } = builder.grammar.peopleReached(lead.name.value, lead.record.reach?.value ?? '');
  const form: TitleForm = (metric, withChange) => titles.reach({ amount: amount.short, metric, change: withChange ? own.number : operand('') }, { fromZero, target });
  return titleFit(builder, lead, { name: 'title-people', forms: [form], inside: people });
}

function promisedTitle(context: LensContext, lead: Metric, amount: AmountRows): Expression {
  const { builder, input } = context;
  const { titles } = builder.grammar.sentences;
  const own = slotsOf(context, lead);
  const { direction, verbs, target, unit, fromZero } = own.slots;
  const promised: TitleForm = (metric, withChange) => titles.promised({ amount: amount.short, direction, verbs, metric, change: withChange ? own.plainChange : operand('') });
  // The unit of a form that does not show takes no room from the one that does.
  const level = fromZero !== null && builder.read(fromZero) === true ? join(target, unit) : target;
  const nothing: TitleForm = (metric, withChange) => titles.fromNothing({ amount: amount.short, metric }, withChange ? level : target);
  const choose = (say: (form: TitleForm) => Expression): Expression => (fromZero === null ? say(promised) : call('IF', fromZero, say(nothing), say(promised)));
  const claim = titleFit(builder, lead, { name: 'title-words', forms: fromZero === null ? [promised] : [promised, nothing], choose });
  const none = plainTitle(context, lead, (metric) => titles.none(metric));
  const open = improvingTitle(context, lead, { claim, own, amount });
  const today = builder.add({ key: metricKey(lead, 'title-today'), label: `${lead.name.value}, title as it stands`, expression: call('CHOOSE', own.state, open, none, none, none) });
  if (own.due === null) return today;
  const hasResult = input.readings.has(lead.id);
  if (hasResult && lead.record.baseline !== undefined) return today;
  const passed = plainTitle(context, lead, (metric) => (hasResult ? titles.none(metric) : titles.noResult(metric)));
  return call('IF', binary(ref('setup.asOf'), '>', own.due.day), passed, today);
}

function publishedTitle(context: LensContext, lead: Metric, amount: AmountRows): Expression {
  const { titles } = context.builder.grammar.sentences;
  const own = slotsOf(context, lead);
  const { direction, verbs } = own.slots;
  const achieved: TitleForm = (metric, withChange) => titles.achieved({ amount: amount.short, direction, verbs, metric, change: withChange ? own.plainChange : operand('') });
  const claim = titleFit(context.builder, lead, { name: 'title-words', forms: [achieved] });
  const none = plainTitle(context, lead, (metric) => titles.none(metric));
  return call('CHOOSE', own.state, claim, none, none, none);
}

function resultTitle(context: LensContext, lead: Metric, amount: AmountRows): Expression {
  const { builder } = context;
  const { titles } = builder.grammar.sentences;
  const came = actualRows(builder, lead);
  const spent = spentFigure(context);
  const paid = spent === null ? amount.short : ref(spent.textKey);
  const { verbs, fromZero, unit } = slotsOf(context, lead).slots;
  const achieved: TitleForm = (metric, withChange) => titles.achieved({ amount: paid, direction: came.direction, verbs, metric, change: withChange ? came.plainChange : operand('') });
  const took: TitleForm = (metric, withChange) => titles.tookFromNothing({ amount: paid, metric }, withChange ? join(came.actual, unit) : came.actual);
  const claim =
    fromZero === null
      ? titleFit(builder, lead, { name: 'title-words', forms: [achieved] })
      : titleFit(builder, lead, { name: 'title-words', forms: [achieved, took], choose: (say) => call('IF', fromZero, say(took), say(achieved)) });
  return call('IF', hasImproved(context, lead), claim, plainTitle(context, lead, (metric) => titles.noneYet(metric)));
}

function titleOf(context: LensContext, lead: Metric, amount: AmountRows): Expression {
  const { titles } = context.builder.grammar.sentences;
  switch (metricMoment(context.input, lead)) {
    case 'result':
      return resultTitle(context, lead, amount);
    case 'published':
      return publishedTitle(context, lead, amount);
    case 'promise':
      return promisedTitle(context, lead, amount);
    case 'stopped':
      return plainTitle(context, lead, (metric) => titles.stopped(metric));
    case 'no-result':
      return plainTitle(context, lead, (metric) => titles.noResult(metric));
  }
}

/**
 * The headline for titles, at most 60 characters: `$2M to cut patient wait times 30%`, `$2M cut patient wait times 26%`.
 *
 * Where nothing better is claimed, the title says so. The metric's words give way first, then the change.
 */
export function shortForm(context: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const expression = titleOf(context, lead, amount);
  const came = metricMoment(context.input, lead) === 'result' ? actualRows(context.builder, lead).figures : [];
  const spent = spentFigure(context);
  return { expression, figures: [...amount.figures, ...(spent === null ? [] : [spent]), ...slotsOf(context, lead).figures, ...came] };
}
