import { binary, call, join, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, MovementManner } from '../../../story/grammar/SentenceSlots';
import type { MovementSentences } from '../../../story/grammar/SentenceTable';
import { isNothing, meantToMove, meantToStay } from './promiseSentences';

/** `Patient wait times`, or `The supplier says that patient wait times`. */
function subject({ grade, metric, metricStart }: ChangeSlots, at: MovementManner['at']): Expression {
  if (at === 'inside') return join(phrase('moveBeforeInside', grade), metric);
  const before = phrase('moveBefore', grade);
  return call('IF', binary(before, '=', ''), metricStart, join(before, metric));
}

/** `is expected to fall by 30%`, `will double`. */
function predicate({ grade, plural, way, change, scale, fromZero }: ChangeSlots, length: MovementManner['length']): Expression {
  const [fall, rise, double] = plural ? (['fallMany', 'riseMany', 'doubleMany'] as const) : (['fallOne', 'riseOne', 'doubleOne'] as const);
  const by = join(' by ', change);
  const size = fromZero === null || length === 'brief' ? by : call('IF', fromZero, '', by);
  const falls = join(' ', phrase(fall, grade), by);
  const rises = join(' ', phrase(rise, grade), size);
  return scale ? call('CHOOSE', way, falls, rises) : call('CHOOSE', way, falls, rises, falls, join(' ', phrase(double, grade)));
}

const deadlineOf = ({ deadline }: ChangeSlots): Expression | string => (isNothing(deadline) ? '' : join(', ', deadline));

/** A supplier's claim has no deadline of ours. */
function dueOf(slots: ChangeSlots): Expression | string {
  return isNothing(slots.deadline) ? '' : call('IF', binary(phrase('beforeDeadline', slots.grade), '=', ''), '', deadlineOf(slots));
}

/** The evidence behind a movement, unless it was just said. */
const ending = ({ grade }: ChangeSlots, { gradeSaid }: MovementManner): Expression => join(call('IF', gradeSaid, '', phrase('afterMove', grade)), '.');

const wasDue = ({ plural }: ChangeSlots): string => (plural ? ' were due to ' : ' was due to ');

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
    const tail = manner.length === 'brief' ? '' : join(', ', slots.levels, dueOf(slots));
    return join(subject(slots, manner.at), predicate(slots, manner.length), tail, ending(slots, manner));
  },
  changeMovement: (slots, manner) => join(subject(slots, manner.at), predicate(slots, manner.length), manner.length === 'brief' ? '' : dueOf(slots), ending(slots, manner)),
  overdueMovement: (slots) =>
    join(slots.metricStart, wasDue(slots), phrase('moves', slots.direction), slots.change, ', ', slots.levels, deadlineOf(slots), '. No result has been recorded since.'),
  stoppedMovement: meantToMove,
  stoppedStillMovement: meantToStay,
  published: (slots, at) => join(at === 'start' ? 'As published, ' : 'as published, ', slots.metric, phrase('past', slots.direction), slots.change, '.'),
  withReason: (reason, sentence, reasonEnds) => join(reason, reasonEnds ? ' ' : ': ', sentence),
  inReturn: (movement) => join('In return, ', movement),
  openItems: (items) => `Still open: ${listed(items)}.`,
  doneItems: (items) => `Settled: ${listed(items)}.`,
  nothingGiven: () => 'No integration, security or support fact is given yet.',
};
