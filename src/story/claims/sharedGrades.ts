import type { Metric } from '../../model/Casebook';
import { binary, call, position, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';
import { sumOf } from './namedShare';
import type { Other } from './otherOutcome';

/** How sure several outcomes may sound together. */
export interface SharedGrades {
  /** The weakest of the grades: a sentence sounds no surer than its weakest part. */
  readonly grade: Expression;
  /** The grade of all where they share it, else the first of the table: then the opening names no evidence. */
  readonly openGrade: Expression;
}

const both = (one: Expression, other: Expression): Expression => binary(one, '*', other);

/**
 * Adds the grades of all outcomes together.
 *
 * Where the weakest one is the supplier's word and another is not, all are said as aims: the supplier did not speak of all.
 */
export function sharedGrades(builder: StoryBuilder, { lead, first }: { readonly lead: Metric; readonly first: Expression }, others: readonly Other[]): SharedGrades {
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: metricKey(lead, name), label, expression });
  const unlike = others.map((other) => both(other.told, binary(other.own.slots.grade, '<>', first)));
  const differ = row('grades-differ', 'The outcomes rest on different grades', binary(1, '*', binary(sumOf(...unlike), '>', 0)));
  const weaker = row('weaker-grade', 'Weakest grade of the outcomes', call('MAX', first, ...others.map((other) => both(other.told, other.own.slots.grade))));
  const supplier = binary(weaker, '=', position('grades', 'supplier'));
  const aim = both(both(differ, supplier), position('grades', 'assumed'));
  return {
    grade: row('verb-grade', 'Grade by which the verbs are picked', call('MAX', weaker, aim)),
    openGrade: row('open-grade', 'Grade that opens the sentence', call('IF', differ, 1, first)),
  };
}
