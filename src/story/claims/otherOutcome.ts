import type { Metric } from '../../model/Casebook';
import { binary, operand, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';
import { alreadyMet } from './alreadyMet';
import { changeSlots, type MetricSlots } from './changeSlots';

/** An outcome beside the first. */
export interface Other {
  readonly metric: Metric;
  readonly own: MetricSlots;
  /** 1 where it improves, is not yet reached and not past its day. */
  readonly told: Expression;
  readonly sameTime: Expression;
}

/** 1 where an outcome is due when the first is. */
export function isSameTime(lead: Metric, other: Metric): Expression {
  const [one, two] = [lead.record.targetDate?.value.kind, other.record.targetDate?.value.kind];
  if (one === undefined || two === undefined || one !== two) return operand(Number(one === two || two === undefined));
  return binary(ref(metricKey(lead, 'deadline')), '=', ref(metricKey(other, 'deadline')));
}

/** Adds the row that tells whether an outcome may be told beside the first: no promise of what is there already or overdue. */
export function otherOutcome(builder: StoryBuilder, lead: Metric, metric: Metric): Other {
  const own = changeSlots(builder, metric);
  const met = alreadyMet(builder, metric);
  const improves = binary(own.state, '=', 1);
  const open = met === null ? improves : binary(improves, '*', binary(1, '-', met.isMet));
  const told = own.due === null ? open : binary(open, '*', binary(ref('setup.asOf'), '<=', own.due.day));
  return { metric, own, told: builder.add({ key: metricKey(metric, 'is-told'), label: `${metric.name.value}, may be told beside the first outcome`, expression: binary(1, '*', told) }), sameTime: isSameTime(lead, metric) };
}
