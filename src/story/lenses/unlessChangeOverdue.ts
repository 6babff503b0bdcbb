import type { Metric } from '../../model/Casebook';
import { binary, call, ref } from '../../model/expression/Expression';
import { changeOnlySlots } from '../claims/changeSlots';
import { metricKey } from '../facts/metricKey';
import type { LensContext } from './LensContext';
import type { LensSentence } from './LensSentence';

/** What shows once the day of a change without levels has passed, live; else the other sentence. Without the level before no result can be told. */
export function unlessChangeOverdue({ builder, input }: LensContext, metric: Metric, other: LensSentence): LensSentence {
  const own = changeOnlySlots(builder, metric);
  if (own.due === null) return other;
  const { text, day, figure } = own.due;
  const overdue = builder.add({
    key: metricKey(metric, 'say-change-overdue'),
    label: `${metric.name.value}, overdue`,
    expression: builder.grammar.sentences.overdueChange(own.slots, text, input.readings.has(metric.id)),
  });
  return { expression: call('IF', binary(ref('setup.asOf'), '>', day), overdue, other.expression), figures: [...other.figures, figure] };
}
