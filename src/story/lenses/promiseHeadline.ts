import type { Metric } from '../../model/Casebook';
import { call, operand, ref, type Expression } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots, type MetricSlots } from '../claims/changeSlots';
import { metricLook } from '../claims/metricLook';
import { secondOutcome, type SecondOutcome } from '../claims/secondOutcome';
import { metricKey } from '../facts/metricKey';
import type { ChangeSlots } from '../grammar/SentenceSlots';
import type { StoryBuilder } from '../StoryBuilder';
import type { LensSentence } from './LensSentence';
import type { LensContext } from './LensContext';

type AddPart = (name: string, label: string, expression: Expression) => Expression;

const partsOf = (builder: StoryBuilder, metric: Metric): AddPart => (name, label, expression) =>
  builder.add({ key: metricKey(metric, name), label: `${metric.name.value}, ${label}`, expression });

interface ToOpen {
  readonly slots: ChangeSlots;
  readonly amount: AmountRows;
  /** Key of the row of opening words. */
  readonly name: string;
}

interface Opened {
  readonly slots: ChangeSlots;
  readonly opening: Expression;
}

/** The slots with what the headline alone says: amount and evidence; and the row of its opening words. */
function openedSlots(builder: StoryBuilder, lead: Metric, { slots, amount, name }: ToOpen): Opened {
  const part = partsOf(builder, lead);
  const { sentences } = builder.grammar;
  const result = metricKey(lead, 'evidenceResult');
  const evidence = builder.has(result) ? part(`${name}-evidence`, 'what the evidence says', sentences.evidence(slots.openGrade, ref(result))) : operand('');
  const full = { ...slots, amount: amount.amount, wholeLife: amount.wholeLife, evidence };
  return { slots: full, opening: part(name, 'opening words', sentences.opening(full)) };
}

interface Improving {
  readonly lead: Metric;
  readonly own: MetricSlots;
  readonly amount: AmountRows;
  readonly second: SecondOutcome | null;
}

/** The promise with its second outcome, where that one improves. */
function withSecond(builder: StoryBuilder, { lead, own, amount, second }: Improving, alone: Expression): Expression {
  if (second === null) return alone;
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const graded = { ...own.slots, grade: second.grade, openGrade: second.openGrade };
  const { slots, opening } = openedSlots(builder, lead, { slots: graded, amount, name: 'opening-of-two' });
  const words = { opening, second: second.words };
  const together = part('say-two', 'promise of two outcomes', sentences.twoOutcomes(slots, words));
  const apart = part('say-two-dates', 'promise of two outcomes with two dates', sentences.twoDeadlines(slots, { ...words, later: second.deadline }));
  return part('say-both', 'both outcomes', call('IF', second.improves, call('IF', second.sameTime, together, apart), alone));
}

/** The promise of an improvement: from nothing, of one outcome, or of two. */
function improvement(builder: StoryBuilder, improving: Improving): Expression {
  const { lead, own, amount } = improving;
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const { slots, opening } = openedSlots(builder, lead, { slots: own.slots, amount, name: 'opening' });
  const promise = part('say-promise', 'promise', sentences.promise(slots, opening));
  const said = withSecond(builder, improving, promise);
  if (slots.fromZero === null) return said;
  const { counted } = metricLook(builder.grammar, lead).words;
  const thing = counted === null ? slots.metric : part('counted-thing', 'what is counted of', operand(counted.thing));
  const unit = counted === null ? slots.unit : ` ${counted.unit}`;
  const nothing = part('say-from-nothing', 'promise from nothing', sentences.fromNothing({ ...slots, thing, counted: unit }, opening));
  return part('say-improvement', 'promise of an improvement', call('IF', slots.fromZero, nothing, said));
}

/** A promise, or the plain truth where the metric worsens, stays or has no better direction: one of them shows, live. */
export function promiseHeadline({ builder, claim }: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const own = changeSlots(builder, lead);
  const second = claim.reach === null ? null : secondOutcome(builder, { lead, second: claim.reach, own });
  const improves = improvement(builder, { lead, own, amount, second });
  const wrong = part('say-wrong-way', 'wrong way', sentences.wrongWay(own.slots, 'start'));
  const stays = part('say-no-change', 'no change', sentences.noChange(own.slots));
  const neutral = part('say-neutral', 'neither direction is better', sentences.neutral(own.slots));
  const expression = part('say-today', 'as it stands', call('CHOOSE', own.state, improves, wrong, stays, neutral));
  return { expression, figures: [...amount.figures, ...own.figures, ...(second?.figures ?? [])] };
}

/** A promise of which only the change is known. */
export function changeOnlyHeadline({ builder }: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const { sentences } = builder.grammar;
  const own = changeOnlySlots(builder, lead);
  const { slots, opening } = openedSlots(builder, lead, { slots: own.slots, amount, name: 'opening' });
  const wrong = sentences.changeOnlyWrongWay(slots);
  const expression = call('CHOOSE', own.state, sentences.changeOnly(slots, opening), wrong, sentences.changeOnlyNeutral(slots), sentences.changeOnlyNeutral(slots));
  return { expression, figures: [...amount.figures, ...own.figures] };
}
