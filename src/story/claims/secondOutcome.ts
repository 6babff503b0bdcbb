import type { Metric } from '../../model/Casebook';
import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricFacts';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { changeSlots, type MetricSlots } from './changeSlots';
import { peopleReached } from './peopleReached';

export interface SecondOutcome {
  readonly sentence: Expression;
  /** The weaker of the two grades: a sentence sounds no surer than its weakest part. */
  readonly grade: Expression;
  readonly figures: readonly FigureKeys[];
}

/** What a second outcome adds to the headline: whom it reaches, by how much, and when if not at the same time. */
export function secondOutcome(
  builder: StoryBuilder,
  { lead, second, own }: { readonly lead: Metric; readonly second: Metric; readonly own: MetricSlots },
): SecondOutcome {
  const amounts = { amount: operand(''), wholeLife: operand('') };
  const other = changeSlots(builder, second, amounts);
  const { people, service } = peopleReached(second.name.value, second.record.reach?.value ?? '');
  const sameKind = lead.record.targetDate?.value.kind === second.record.targetDate?.value.kind;
  const [leadDue, secondDue] = [ref(metricKey(lead, 'deadline')), ref(metricKey(second, 'deadline'))];
  const ownDeadline = join(' ', other.slots.deadline);
  const deadline = sameKind ? call('IF', binary(leadDue, '=', secondDue), '', ownDeadline) : ownDeadline;
  const wording = (name: string, text: string): Expression =>
    builder.add({ key: metricKey(second, name), label: `${second.name.value}, ${name}`, expression: operand(text) });
  const sentence = builder.add({
    key: metricKey(second, 'second-outcome'),
    label: `${second.name.value}, as a second outcome`,
    expression: builder.grammar.sentences.second({
      people: wording('people', people),
      service: service === null ? null : wording('service', service),
      change: other.plainChange,
      baseline: other.slots.baseline,
      target: other.slots.target,
      deadline,
    }),
  });
  const grade = builder.add({
    key: metricKey(lead, 'weakest-grade'),
    label: 'Weaker grade of both outcomes',
    expression: call('MAX', own.slots.grade, other.slots.grade),
  });
  return { sentence, grade, figures: other.figures };
}
