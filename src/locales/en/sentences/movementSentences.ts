import { binary, call, join, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, MovementManner } from '../../../story/grammar/SentenceSlots';
import type { MovementSentences } from '../../../story/grammar/SentenceTable';
import { isNothing } from './promiseSentences';

/** `Patient wait times`, or `The supplier says that patient wait times`. */
function subject({ grade, metric, metricStart }: ChangeSlots, at: MovementManner['at']): Expression {
  if (at === 'inside') return join(phrase('moveBeforeInside', grade), metric);
  const before = phrase('moveBefore', grade);
  return call('IF', binary(before, '=', ''), metricStart, join(before, metric));
}

/** `is expected to fall by 30%`, `will double`. */
function predicate({ grade, plural, way, change, scale }: ChangeSlots): Expression {
  const [fall, rise, double] = plural ? (['fallMany', 'riseMany', 'doubleMany'] as const) : (['fallOne', 'riseOne', 'doubleOne'] as const);
  const falls = join(' ', phrase(fall, grade), ' by ', change);
  const rises = join(' ', phrase(rise, grade), ' by ', change);
  return scale ? call('CHOOSE', way, falls, rises) : call('CHOOSE', way, falls, rises, falls, join(' ', phrase(double, grade)));
}

const deadlineOf = ({ deadline }: ChangeSlots): Expression | string => (isNothing(deadline) ? '' : join(', ', deadline));

/** The evidence behind a movement, unless it was just said. */
const ending = ({ grade }: ChangeSlots, { gradeSaid }: MovementManner): Expression => join(call('IF', gradeSaid, '', phrase('afterMove', grade)), '.');

const meant = ({ plural }: ChangeSlots, word: string): string => (plural ? ` were ${word} to ` : ` was ${word} to `);

const small = (item: string): string => (/^[A-Z][a-z]+(?:\s|$)/.test(item) ? item.slice(0, 1).toLowerCase() + item.slice(1) : item);

/** `a, b and c`; items that hold a comma themselves are parted by semicolons. */
function listed(items: readonly string[]): string {
  const words = items.map(small);
  if (words.some((item) => /[,;]/.test(item))) return words.join('; ');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What a leader reads of one metric, in English. */
export const MOVEMENT_SENTENCES: MovementSentences = {
  movement: (slots, manner) => {
    const tail = manner.length === 'brief' ? '' : join(', ', slots.levels, deadlineOf(slots));
    return join(subject(slots, manner.at), predicate(slots), tail, ending(slots, manner));
  },
  changeMovement: (slots, manner) => join(subject(slots, manner.at), predicate(slots), manner.length === 'brief' ? '' : deadlineOf(slots), ending(slots, manner)),
  overdueMovement: (slots) =>
    join(slots.metricStart, meant(slots, 'due'), phrase('moves', slots.direction), slots.change, ', ', slots.levels, deadlineOf(slots), '. No result has been recorded since.'),
  stoppedMovement: (slots) => join(slots.metricStart, meant(slots, 'meant'), phrase('moves', slots.direction), slots.change, ', ', slots.levels, '.'),
  published: (slots, at) => join(at === 'start' ? 'As published, ' : 'as published, ', slots.metric, phrase('past', slots.direction), slots.change, '.'),
  withReason: (reason, sentence, reasonEnds) => join(reason, reasonEnds ? ' ' : ': ', sentence),
  inReturn: (movement) => join('In return, ', movement),
  openItems: (items) => `Still open: ${listed(items)}.`,
  doneItems: (items) => `Settled: ${listed(items)}.`,
  nothingGiven: () => 'No integration, security or support fact is given yet.',
};
