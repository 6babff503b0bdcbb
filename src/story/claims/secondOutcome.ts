import type { Metric } from '../../model/Casebook';
import { binary, call, operand, position, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { changeSlots, type MetricSlots } from './changeSlots';
import { metricLook } from './metricLook';

/** What a second outcome adds to the headline, and how sure the two may sound together. */
export interface SecondOutcome {
  /** `bring telehealth to 50% more rural patients (1,200 to 1,800)`. */
  readonly words: Expression;
  /** The weaker of the two grades: a sentence sounds no surer than its weakest part. */
  readonly grade: Expression;
  /** The grade of both where they share it, else the first: then the opening names no evidence. */
  readonly openGrade: Expression;
  /** 1 where it improves, so that it may be said. */
  readonly improves: Expression;
  readonly deadline: Expression;
  /** 1 where both are due at the same time. */
  readonly sameTime: Expression;
  readonly figures: readonly FigureKeys[];
}

interface TwoOutcomes {
  readonly lead: Metric;
  readonly second: Metric;
  readonly own: MetricSlots;
}

/**
 * Adds the grades of both outcomes together.
 *
 * Where the weaker one is the supplier's word and the other is not, both are said as aims: the supplier did not speak of both.
 */
function sharedGrade(builder: StoryBuilder, lead: Metric, grades: { readonly first: Expression; readonly other: Expression }): Pick<SecondOutcome, 'grade' | 'openGrade'> {
  const { first, other } = grades;
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: metricKey(lead, name), label, expression });
  const differ = row('grades-differ', 'The outcomes rest on different grades', binary(1, '*', binary(first, '<>', other)));
  const weaker = row('weaker-grade', 'Weaker grade of both outcomes', call('MAX', first, other));
  const supplier = binary(weaker, '=', position('grades', 'supplier'));
  const aim = binary(binary(differ, '*', supplier), '*', position('grades', 'assumed'));
  return {
    grade: row('verb-grade', 'Grade by which the verbs are picked', call('MAX', weaker, aim)),
    openGrade: row('open-grade', 'Grade that opens the sentence', call('IF', differ, 1, first)),
  };
}

/** 1 where the second outcome is due when the first is. */
function isSameTime(lead: Metric, second: Metric): Expression {
  const [one, other] = [lead.record.targetDate?.value.kind, second.record.targetDate?.value.kind];
  if (one === undefined || other === undefined || one !== other) return operand(Number(one === other || other === undefined));
  return binary(ref(metricKey(lead, 'deadline')), '=', ref(metricKey(second, 'deadline')));
}

/** What a second outcome adds to the headline: whom it reaches, by how much, and when if not at the same time. */
export function secondOutcome(builder: StoryBuilder, { lead, second, own }: TwoOutcomes): SecondOutcome {
  const other = changeSlots(builder, second);
  const { grade, openGrade } = sharedGrade(builder, lead, { first: own.slots.grade, other: other.slots.grade });
  const share = metricLook(builder.grammar, second).kind !== 'relative';
  const { people, service } = builder.grammar.peopleReached(second.name.value, second.record.reach?.value ?? '');
  const wording = (name: string, text: string): Expression =>
    builder.add({ key: metricKey(second, name), label: `${second.name.value}, ${name}`, expression: operand(text) });
  const words = builder.add({
    key: metricKey(second, 'second-outcome'),
    label: `${second.name.value}, as a second outcome`,
    expression: builder.grammar.sentences.second({
      grade,
      people: share ? other.slots.metric : wording('people', people),
      service: service === null || share ? null : wording('service', service),
      change: share ? other.number : other.plainChange,
      share,
      baseline: other.slots.baseline,
      target: other.slots.target,
    }),
  });
  const improves = binary(other.state, '=', 1);
  return { words, grade, openGrade, improves, deadline: other.slots.deadline, sameTime: isSameTime(lead, second), figures: other.figures };
}
