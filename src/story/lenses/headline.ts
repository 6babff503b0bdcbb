import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots, type MetricSlots } from '../claims/changeSlots';
import { secondOutcome } from '../claims/secondOutcome';
import { metricKey } from '../facts/metricFacts';
import type { FigureKeys } from '../StoryBuilder';
import { deliveredHeadline } from './deliveredHeadline';
import { deliveredAmount } from './deliveredAmount';
import type { LensContext } from './LensContext';

/** A sentence ready to be stated. */
export interface Headline {
  readonly expression: Expression;
  readonly figures: readonly FigureKeys[];
}

/** A promise, or the plain truth where the metric worsens, stays, or is overdue: one of them shows, live. */
function promiseHeadline(context: LensContext, lead: Metric, amount: AmountRows): Headline {
  const { builder, claim, input } = context;
  const { sentences } = builder.grammar;
  const own = changeSlots(builder, lead, amount);
  const reached = claim.reach === null ? null : secondOutcome(builder, { lead, second: claim.reach, own });
  const slots = { ...own.slots, grade: reached?.grade ?? own.slots.grade, second: reached?.sentence ?? operand('') };
  const part = (name: string, label: string, expression: Expression): Expression =>
    builder.add({ key: metricKey(lead, `say-${name}`), label: `${lead.name.value}, ${label}`, expression });
  const change = part('promise', 'promise', sentences.promise(slots, 'change'));
  const nothing = part('from-nothing', 'promise from nothing', sentences.promise(slots, 'from-nothing'));
  const fromNothing = binary(binary(ref(metricKey(lead, 'baseline')), '=', 0), '*', Number(own.slots.fraction.kind === 'ref'));
  const wrong = part('wrong-way', 'wrong way', sentences.wrongWay(slots));
  const none = part('no-change', 'no change', sentences.noChange(slots));
  const today = call('CHOOSE', own.state, call('IF', fromNothing, nothing, change), wrong, none);
  const figures = [...amount.figures, ...own.figures, ...(reached?.figures ?? [])];
  if (own.due === null || input.readings.has(lead.id)) return { expression: today, figures };
  const overdue = part('overdue', 'overdue', sentences.overdue(slots, own.due.bare));
  return { expression: call('IF', binary(ref('setup.asOf'), '>', own.due.day), overdue, today), figures };
}

function changeOnlyHeadline(context: LensContext, lead: Metric, amount: AmountRows): Headline {
  const { builder, input } = context;
  const { sentences } = builder.grammar;
  const delivered = input.initiative.record.status?.value === 'delivered';
  const amounts = delivered ? deliveredAmount(context, amount) : amount;
  const own: MetricSlots = changeOnlySlots(builder, lead, amounts);
  const expression = delivered ? sentences.changeOnlyDelivered(own.slots) : sentences.changeOnly(own.slots);
  return { expression, figures: [...amounts.figures, ...own.figures] };
}

/** The sentence that leads the case; only called for a claim that lacks nothing. */
export function headline(context: LensContext, lead: Metric, amount: AmountRows): Headline {
  if (lead.record.baseline === undefined) return changeOnlyHeadline(context, lead, amount);
  const reading = context.input.readings.get(lead.id);
  const { record } = context.input.initiative;
  const deadline = lead.record.targetDate?.value;
  const due = deadline?.kind === 'date' && context.input.setup.asOf.value > deadline.day;
  if (reading !== undefined && (record.status?.value === 'delivered' || due)) return deliveredHeadline(context, { lead, amount, reading });
  return promiseHeadline(context, lead, amount);
}
