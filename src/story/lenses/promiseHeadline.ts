import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots, type MetricSlots } from '../claims/changeSlots';
import { metricLook } from '../claims/metricLook';
import { reachOutcomes, type ReachOutcomes } from '../claims/reachOutcomes';
import { leadsWithPeople, reachSlots } from '../claims/reachSlots';
import { metricKey } from '../facts/metricKey';
import type { ChangeSlots } from '../grammar/SentenceSlots';
import type { StoryBuilder } from '../StoryBuilder';
import type { LensSentence } from './LensSentence';
import type { LensContext } from './LensContext';
import { metSentence } from './metSentence';

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
  readonly beside: ReachOutcomes | null;
}

/** What the first outcome does, without levels and with them. */
interface FirstOutcome {
  readonly does: Expression;
  readonly doesFully: Expression;
  /** 1 where it is told by the people it reaches; null where it cannot be. */
  readonly byPeople: Expression | null;
}

/** The first outcome in words, by the grade of the whole sentence. */
function firstOutcome(builder: StoryBuilder, { lead, own }: Improving, { slots, name }: { readonly slots: ChangeSlots; readonly name: string }): FirstOutcome {
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const does = part(name, 'what it does', sentences.does(slots));
  const doesFully = part(`${name}-fully`, 'what it does, with levels', sentences.doesFully(slots));
  if (!leadsWithPeople(builder, lead)) return { does, doesFully, byPeople: null };
  const reach = part(`${name}-reach`, 'whom it reaches', sentences.firstReach(reachSlots(builder, lead, { own, grade: slots.grade })));
  const rises = binary(slots.direction, '<>', 1);
  return { does: call('IF', rises, reach, does), doesFully: call('IF', rises, reach, doesFully), byPeople: rises };
}

/** The promise with the outcomes beside it, where they improve. */
function withOthers(builder: StoryBuilder, improving: Improving, alone: Expression): Expression {
  const { lead, own, amount, beside } = improving;
  if (beside === null) return alone;
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const graded = { ...own.slots, grade: beside.grade, openGrade: beside.openGrade };
  const { slots, opening } = openedSlots(builder, lead, { slots: graded, amount, name: 'opening-of-all' });
  const first = firstOutcome(builder, improving, { slots, name: 'does-of-all' });
  const words = { opening, lead: first.does, leadFull: first.doesFully, glue: beside.glue };
  const together = part('say-one-date', 'promise of several outcomes', sentences.oneDeadline(slots, { ...words, others: beside.words }));
  const apart = part('say-own-dates', 'promise of several outcomes with their own dates', sentences.ownDeadlines(slots, { ...words, others: beside.dueWords }));
  return part('say-all', 'all outcomes', call('IF', beside.isTold, call('IF', beside.sameTime, together, apart), alone));
}

/** The promise of one outcome: of how the metric changes, of whom it reaches, or from nothing. */
function alone(builder: StoryBuilder, improving: Improving): Expression {
  const { lead, own, amount } = improving;
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const { slots, opening } = openedSlots(builder, lead, { slots: own.slots, amount, name: 'opening' });
  const first = firstOutcome(builder, improving, { slots, name: 'does' });
  const promise = part('say-promise', 'promise', sentences.promise(slots, { opening, does: first.doesFully }));
  if (first.byPeople !== null) {
    const reach = part('say-reach', 'promise to reach people', sentences.reachPromise(slots, { opening, does: first.doesFully }));
    return part('say-one', 'promise of one outcome', call('IF', first.byPeople, reach, promise));
  }
  if (slots.fromZero === null) return promise;
  const { counted } = metricLook(builder.grammar, lead).words;
  const thing = counted === null ? slots.metric : part('counted-thing', 'what is counted of', operand(counted.thing));
  const unit = counted === null ? slots.unit : ` ${counted.unit}`;
  const nothing = part('say-from-nothing', 'promise from nothing', sentences.fromNothing({ ...slots, thing, counted: unit }, opening));
  return part('say-one', 'promise of one outcome', call('IF', slots.fromZero, nothing, promise));
}

/** A promise, or the plain truth where the metric is there already, worsens, stays or has no better direction: one of them shows, live. */
export function promiseHeadline({ builder, claim }: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const { sentences } = builder.grammar;
  const part = partsOf(builder, lead);
  const own = changeSlots(builder, lead);
  const beside = reachOutcomes(builder, { lead, own, others: claim.reach });
  const improving = { lead, own, amount, beside };
  const improves = withOthers(builder, improving, alone(builder, improving));
  const wrong = part('say-wrong-way', 'wrong way', sentences.wrongWay(own.slots, 'start'));
  const stays = part('say-no-change', 'no change', sentences.noChange(own.slots));
  const neutral = part('say-neutral', 'neither direction is better', sentences.neutral(own.slots));
  const met = metSentence(builder, lead, own);
  const open = met === null ? improves : call('IF', met.isMet, met.expression, improves);
  const expression = part('say-today', 'as it stands', call('CHOOSE', own.state, open, wrong, stays, neutral));
  return { expression, figures: [...amount.figures, ...own.figures, ...(beside?.figures ?? []), ...(met?.figures ?? [])] };
}

/** A promise of which only the change is known. */
export function changeOnlyHeadline({ builder }: LensContext, lead: Metric, amount: AmountRows): LensSentence {
  const { sentences } = builder.grammar;
  const own = changeOnlySlots(builder, lead);
  const { slots, opening } = openedSlots(builder, lead, { slots: own.slots, amount, name: 'opening' });
  const wrong = sentences.changeOnlyWrongWay(slots);
  const expression = call('CHOOSE', own.state, sentences.changeOnly(slots, opening), wrong, sentences.changeOnlyStill(slots), sentences.changeOnlyNeutral(slots));
  return { expression, figures: [...amount.figures, ...own.figures] };
}
