import type { Metric } from '../../model/Casebook';
import { binary, operand, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { ReachSlots } from '../grammar/SentenceSlots';
import type { StoryBuilder } from '../StoryBuilder';
import type { MetricSlots } from './changeSlots';
import { metricLook } from './metricLook';

/** The slots of an outcome about people reached; its grade is that of the whole sentence. */
export function reachSlots(builder: StoryBuilder, metric: Metric, { own, grade }: { readonly own: MetricSlots; readonly grade: Expression }): ReachSlots {
  const { people, service } = builder.grammar.peopleReached(metric.name.value, metric.record.reach?.value ?? '');
  const wording = (name: string, text: string): Expression => builder.add({ key: metricKey(metric, name), label: `${metric.name.value}, ${name}`, expression: operand(text) });
  const { baseline, target, unit } = own.slots;
  return {
    grade,
    people: wording('people', people),
    service: service === null ? null : wording('service', service),
    change: own.number,
    fromZero: binary(ref(metricKey(metric, 'baseline')), '=', 0),
    baseline,
    target,
    unit,
  };
}

/** Whether a metric counts people who are to be reached with a service that its name gives, so that a headline may lead with them. */
export function leadsWithPeople(builder: StoryBuilder, metric: Metric): boolean {
  const { reach, baseline } = metric.record;
  if (reach === undefined || baseline === undefined || metricLook(builder.grammar, metric).kind !== 'relative') return false;
  return builder.grammar.peopleReached(metric.name.value, reach.value).service !== null;
}
