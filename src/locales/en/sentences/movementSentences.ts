import { binary, call, join, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, MovementManner } from '../../../story/grammar/SentenceSlots';
import type { MovementSentences } from '../../../story/grammar/SentenceTable';
import { listed } from './listed';
import { commaOf, isNothing, meantToMove, meantToStay } from './promiseSentences';
import { FAMILY_TABLES, plainVerb } from './verbWords';

/** `Patient wait times`, or `The supplier says that patient wait times`. */
function subject({ grade, metric, metricStart }: ChangeSlots, at: MovementManner['at']): Expression {
  if (at === 'inside') return join(phrase('moveBeforeInside', grade), metric);
  const before = phrase('moveBefore', grade);
  return call('IF', binary(before, '=', ''), metricStart, join(before, metric));
}

/** ` is expected to fall by 30%`, ` will double`, each with what stands behind it. */
function predicate({ grade, plural, way, verbs }: ChangeSlots, parts: { readonly far: Expression; readonly said: Expression | string }): Expression {
  const [down, up] = FAMILY_TABLES[verbs][plural ? 'many' : 'one'];
  const falls = join(' ', phrase(down, grade), parts.far);
  const rises = join(' ', phrase(up, grade), parts.far);
  if (verbs === 'score') return call('CHOOSE', way, falls, rises);
  const [double, triple] = plural ? (['doubleMany', 'tripleMany'] as const) : (['doubleOne', 'tripleOne'] as const);
  return call('CHOOSE', way, falls, rises, falls, join(' ', phrase(double, grade), parts.said), join(' ', phrase(triple, grade), parts.said));
}

const deadlineOf = (slots: ChangeSlots): Expression | string => (isNothing(slots.deadline) ? '' : join(commaOf(slots), ' ', slots.deadline));

/** A supplier's claim has no deadline of ours. */
function dueOf(slots: ChangeSlots): Expression | string {
  return isNothing(slots.deadline) ? '' : call('IF', binary(phrase('beforeDeadline', slots.grade), '=', ''), '', deadlineOf(slots));
}

/** The evidence behind a movement, unless it was just said. */
const ending = ({ grade }: ChangeSlots, { gradeSaid }: MovementManner): Expression => join(call('IF', gradeSaid, '', phrase('afterMove', grade)), '.');

/** `from 14 to 9 by the end of 2027`, behind a reason that says the rest; the evidence is said whatever stood before. */
function levelsAlone(slots: ChangeSlots): Expression {
  const { grade, levels, deadline } = slots;
  const due = isNothing(deadline) ? '' : call('IF', binary(phrase('beforeDeadline', grade), '=', ''), '', join(' ', deadline));
  return join(phrase('levelsBefore', grade), levels, due, phrase('afterMove', grade), '.');
}

const wasDue = ({ plural }: ChangeSlots): string => (plural ? ' were due to ' : ' was due to ');

/** What a leader reads of one metric, in English. */
export const MOVEMENT_SENTENCES: MovementSentences = {
  movement: (slots, manner) => {
    if (manner.length === 'levels') return levelsAlone(slots);
    if (manner.length === 'brief') return join(subject(slots, manner.at), predicate(slots, { far: slots.size, said: '' }), ending(slots, manner));
    const full = predicate(slots, { far: slots.extent, said: join(', ', slots.levels) });
    return join(subject(slots, manner.at), full, dueOf(slots), ending(slots, manner));
  },
  changeMovement: (slots, manner) =>
    join(subject(slots, manner.at), predicate(slots, { far: slots.size, said: '' }), manner.length === 'brief' ? '' : dueOf(slots), ending(slots, manner)),
  overdueMovement: (slots) => join(slots.metricStart, wasDue(slots), plainVerb(slots), slots.extent, deadlineOf(slots), '. No result has been recorded since.'),
  stoppedMovement: meantToMove,
  stoppedStillMovement: meantToStay,
  published: (slots, at) =>
    join(at === 'start' ? 'As published, ' : 'as published, ', slots.metric, phrase(FAMILY_TABLES[slots.verbs].past, slots.direction), slots.size, '.', phrase('publishedAfter', slots.grade)),
  publishedUnchanged: (slots) => join('As published, ', slots.metric, ' stayed as before.'),
  withReason: (reason, sentence, reasonEnds) => join(reason, reasonEnds ? ' ' : ': ', sentence),
  inReturn: (movement) => join('In return, ', movement),
  openItems: (items) => `Still open: ${listed(items)}.`,
  doneItems: (items) => `Settled: ${listed(items)}.`,
  nothingGiven: () => 'No integration, security or support fact is given yet.',
};
