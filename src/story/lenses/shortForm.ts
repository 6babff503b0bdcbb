import type { Metric } from '../../model/Casebook';
import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeOnlySlots, changeSlots } from '../claims/changeSlots';
import { metricKey } from '../facts/metricFacts';
import type { Headline } from './headline';
import type { LensContext } from './LensContext';

/** Titles hold this many characters; the words of the metric give way first. */
const LONGEST_TITLE = 60;
/** Room for amount, verb and change around the metric's words. */
const ROOM_AROUND = 24;

/** Leading words drop until the rest fits; the last word always stays. */
function shortened(words: string, room: number): string {
  const parts = words.split(' ');
  while (parts.length > 1 && parts.join(' ').length > room) parts.shift();
  return parts.join(' ');
}

/**
 * The headline for titles, at most 60 characters: `$2M to cut patient wait times 30%`.
 *
 * Where the metric worsens or stays, the title says that no improvement is claimed.
 */
export function shortForm({ builder }: LensContext, lead: Metric, amount: AmountRows): Headline {
  const levels = lead.record.baseline !== undefined;
  const own = levels ? changeSlots(builder, lead, amount) : changeOnlySlots(builder, lead, amount);
  const words = builder.grammar.metricWords(lead.name.value).inside.replace(/^the /, '');
  const metric: Expression = builder.add({
    key: metricKey(lead, 'title-words'),
    label: `${lead.name.value}, in a title`,
    expression: operand(shortened(words, LONGEST_TITLE - ROOM_AROUND)),
  });
  const slots = { amount: amount.short, direction: own.slots.direction, metric, change: own.plainChange, target: join(own.slots.target, own.slots.unit) };
  const { short } = builder.grammar.sentences;
  const promise = short({ ...slots, fromNothing: false });
  if (!levels) return { expression: promise, figures: [...amount.figures, ...own.figures] };
  const relative = own.slots.fraction.kind === 'ref';
  const nothing = relative ? call('IF', binary(ref(metricKey(lead, 'baseline')), '=', 0), short({ ...slots, fromNothing: true }), promise) : promise;
  const none = builder.grammar.sentences.noImprovement(metric);
  return { expression: call('CHOOSE', own.state, nothing, none, none), figures: [...amount.figures, ...own.figures] };
}
