import type { Metric } from '../../model/Casebook';
import { binary, call, operand, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import type { MetricSlots } from './changeSlots';
import { metricLook } from './metricLook';
import { sumOf } from './namedShare';
import { isSameTime, otherOutcome, type Other } from './otherOutcome';
import { leadsWithPeople, reachSlots } from './reachSlots';
import { sharedGrades, type SharedGrades } from './sharedGrades';

/** What the outcomes beside the first add to the headline, and how sure all of them may sound together. */
export interface ReachOutcomes extends SharedGrades {
  /** 1 where any of them is still to come and improves, so that it may be said. */
  readonly isTold: Expression;
  /** 1 where all that are told are due with the first outcome. */
  readonly sameTime: Expression;
  readonly glue: Expression;
  /** Joined, without deadlines; and each with its own. */
  readonly words: Expression;
  readonly dueWords: Expression;
  readonly figures: readonly FigureKeys[];
}

/** The outcome that leads, and those beside it. */
export interface OutcomesBeside {
  readonly lead: Metric;
  readonly own: MetricSlots;
  readonly others: readonly Metric[];
}

interface Worded extends Other {
  readonly full: Expression;
  /** Behind another group that the same service reaches; null where it is not told by people. */
  readonly brief: Expression | null;
  /** Behind the first outcome, whether or not that reaches people with the same service. */
  readonly behindLead: Expression;
  /** 1 where it needs no verb of its own behind the first outcome. */
  readonly sharesVerb: Expression;
}

const both = (one: Expression, other: Expression): Expression => binary(one, '*', other);
const notOf = (flag: Expression): Expression => binary(1, '-', flag);
const serviceOf = (builder: StoryBuilder, { name, record }: Metric): string | null => builder.grammar.peopleReached(name.value, record.reach?.value ?? '').service;

/** An outcome in words: whom it reaches where it counts more people, else how the metric changes. */
function worded(builder: StoryBuilder, other: Other, { lead, own: first, grade }: OutcomesBeside & { readonly grade: Expression }): Worded {
  const { metric, own } = other;
  const { sentences } = builder.grammar;
  const row = (name: string, expression: Expression): Expression =>
    builder.add({ key: metricKey(metric, name), label: `${metric.name.value}, beside the first outcome`, expression });
  const { slots } = own;
  const changes = sentences.beside({ ...slots, grade, change: own.number });
  if (slots.verbs !== 'amount' || metricLook(builder.grammar, metric).kind !== 'relative') {
    const full = row('beside', changes);
    return { ...other, full, brief: null, behindLead: full, sharesVerb: operand(0) };
  }
  const reached = reachSlots(builder, metric, { own, grade });
  const rises = binary(slots.direction, '<>', 1);
  const full = row('beside', call('IF', rises, sentences.reach(reached), changes));
  const brief = row('beside-brief', call('IF', rises, sentences.reachOnly(reached), changes));
  if (!leadsWithPeople(builder, lead) || serviceOf(builder, lead) !== serviceOf(builder, metric)) return { ...other, full, brief, behindLead: full, sharesVerb: operand(0) };
  const sharesVerb = row('shares-verb', both(binary(first.slots.direction, '<>', 1), rises));
  return { ...other, full, brief, behindLead: row('behind-lead', call('IF', sharesVerb, brief, full)), sharesVerb };
}

/** The second of two behind the first: without its verb and service where they are those of the first. */
function behindFirst(builder: StoryBuilder, first: Worded, second: Worded): Expression {
  if (first.brief === null || second.brief === null || serviceOf(builder, first.metric) !== serviceOf(builder, second.metric)) return second.full;
  return call('IF', binary(first.own.slots.direction, '=', 1), second.full, second.brief);
}

function joined(builder: StoryBuilder, openGrade: Expression, [first, second]: readonly [Worded, Worded | undefined]): Pick<ReachOutcomes, 'words' | 'dueWords'> {
  const { sentences } = builder.grammar;
  const due = ({ behindLead, own }: Worded, words: Expression = behindLead): Expression => sentences.besideDue(words, { openGrade, deadline: own.slots.deadline });
  const row = (name: string, expression: Expression): Expression => builder.add({ key: metricKey(first.metric, name), label: 'Outcomes beside the first', expression });
  if (second === undefined) return { words: first.behindLead, dueWords: row('beside-due', due(first)) };
  const isTwo = both(first.told, second.told);
  const then = row('beside-second', behindFirst(builder, first, second));
  const firstDue = row('beside-due', due(first));
  const secondDue = row('beside-second-due', due(second));
  const thenDue = row('beside-then-due', due(second, then));
  const apart = sentences.besideList(firstDue, thenDue);
  const together = sentences.besideList(first.behindLead, thenDue);
  const two = row('beside-two-due', call('IF', isSameTime(first.metric, second.metric), together, apart));
  const choose = (ofTwo: Expression, one: Expression, other: Expression): Expression => call('IF', isTwo, ofTwo, call('IF', first.told, one, other));
  return {
    words: row('beside-words', choose(sentences.besideList(first.behindLead, then), first.behindLead, second.behindLead)),
    dueWords: row('beside-due-words', choose(two, firstDue, secondDue)),
  };
}

/** What one or two outcomes beside the first add to the headline: whom they reach, by how much, and when if not at the same time; null without any. */
export function reachOutcomes(builder: StoryBuilder, beside: OutcomesBeside): ReachOutcomes | null {
  if (beside.others.length === 0) return null;
  const others = beside.others.map((metric) => otherOutcome(builder, beside.lead, metric));
  const grades = sharedGrades(builder, { lead: beside.lead, first: beside.own.slots.grade }, others);
  const [first, second] = others.map((other) => worded(builder, other, { ...beside, ...grades }));
  if (first === undefined) return null;
  const { besideGlue } = builder.grammar.sentences;
  const isTold = second === undefined ? first.told : binary(sumOf(first.told, second.told), '>', 0);
  const waits = others.map(({ told, sameTime }) => both(told, notOf(binary(1, '*', sameTime))));
  return {
    ...grades,
    ...joined(builder, grades.openGrade, [first, second]),
    isTold,
    sameTime: binary(sumOf(...waits), '=', 0),
    glue: besideGlue(second === undefined ? operand(0) : both(first.told, second.told), first.sharesVerb),
    figures: others.flatMap(({ own }) => own.figures),
  };
}
