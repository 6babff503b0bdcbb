import type { Metric } from '../../model/Casebook';
import type { Expression } from '../../model/expression/Expression';
import { alreadyMet } from '../claims/alreadyMet';
import type { MetricSlots } from '../claims/changeSlots';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';
import type { LensSentence } from './LensSentence';

/** What is said once the latest level has reached the target, and 1 where it has. */
export interface MetSentence extends LensSentence {
  readonly isMet: Expression;
}

/** The sentence about a target that is reached while the promise still runs; null where no level is recorded. */
export function metSentence(builder: StoryBuilder, metric: Metric, { slots, wording }: MetricSlots): MetSentence | null {
  const met = alreadyMet(builder, metric);
  if (met === null) return null;
  const expression = builder.add({
    key: metricKey(metric, `say-met${wording === 'all' ? '' : `-${wording}`}`),
    label: `${metric.name.value}, target already met`,
    expression: builder.grammar.sentences.alreadyMet(slots, met),
  });
  return { isMet: met.isMet, expression, figures: met.figures };
}
