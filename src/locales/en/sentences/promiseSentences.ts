import { binary, call, join, operand, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, SecondSlots } from '../../../story/grammar/SentenceSlots';
import type { PromiseSentences } from '../../../story/grammar/SentenceTable';

const isSaid = (text: Expression): Expression => binary(text, '<>', '');
export const isNothing = (text: Expression): boolean => text.kind === 'text' && text.value === '';

/** `cut X by 30%`, `halve X`, `double X`, `lift X by 27 points`. */
function verbAndSize({ grade, scale, way, metric, change }: ChangeSlots): Expression {
  const by = join(' by ', change);
  if (scale) return join(call('CHOOSE', way, phrase('verbDrop', grade), phrase('verbLift', grade)), metric, by);
  const lower = phrase('verbLower', grade);
  const verb = call('CHOOSE', way, lower, phrase('verbHigher', grade), phrase('verbHalve', grade), phrase('verbDouble', grade));
  return join(verb, metric, call('CHOOSE', way, by, by, '', ''));
}

/** The deadline behind a comma or a space; a supplier's claim has none of ours. */
function deadlineAfter(before: string, { openGrade, deadline }: ChangeSlots): Expression {
  if (isNothing(deadline)) return operand('');
  const space = phrase('beforeDeadline', openGrade);
  return call('IF', isSaid(space), join(before, space, deadline), '');
}

const closing = ({ openGrade }: ChangeSlots): Expression => phrase('closing', openGrade);

function second({ grade, people, service, change, share, baseline, target }: SecondSlots): Expression {
  const levels = join(' (', baseline, ' to ', target, ')');
  if (share) return join(phrase('verbRaise', grade), people, ' by ', change, levels);
  const verb = service === null ? phrase('verbReach', grade) : join(phrase('verbBring', grade), service, ' to ');
  return join(verb, change, ' more ', people, levels);
}

const NO_CLAIM = '. No improvement is claimed.';
const NEITHER = '. Neither direction counts as better, so no improvement is claimed.';
const asPlanned = (at: 'start' | 'inside'): string => (at === 'start' ? 'As planned, ' : 'as planned, ');
const wouldMove = (slots: ChangeSlots): Expression => join(slots.metric, ' would ', phrase('moves', slots.direction), slots.change);
const meant = ({ plural }: ChangeSlots): string => (plural ? ' were meant to ' : ' was meant to ');

/** Levels behind a comma; nothing where no cell gives them. */
export const levelsAfter = ({ levels }: ChangeSlots): Expression | string => (isNothing(levels) ? '' : join(', ', levels));

/** What stopped work was to change: `Wait times were meant to fall by 30%, from 42 to 29.4 minutes.` */
export function meantToMove(slots: ChangeSlots): Expression {
  return join(slots.metricStart, meant(slots), phrase('moves', slots.direction), slots.change, levelsAfter(slots), '.');
}

/** What stopped work was to keep: `Wait times were meant to stay at 42 minutes.` */
export function meantToStay(slots: ChangeSlots): Expression {
  return join(slots.metricStart, meant(slots), 'stay', isNothing(slots.target) ? '' : join(' at ', slots.target, slots.unit), '.');
}

/** Promises in English, and the plain words where none is made. No adjective does the work of a number. */
export const PROMISE_SENTENCES: PromiseSentences = {
  evidence: (openGrade, result) => {
    const open = phrase('evidenceOpen', openGrade);
    return call('IF', binary(isSaid(open), '*', isSaid(result)), join(open, result, phrase('evidenceClose', openGrade)), '');
  },
  opening: ({ openGrade, evidence, amount, wholeLife }) =>
    join(phrase('openBefore', openGrade), evidence, phrase('openAfter', openGrade), amount, phrase('noun', openGrade), wholeLife, ' '),
  promise: (slots, opening) => join(opening, verbAndSize(slots), ', ', slots.levels, deadlineAfter(',', slots), closing(slots)),
  fromNothing: (slots, opening) =>
    join(opening, phrase('verbTake', slots.grade), slots.thing, ' from nothing to ', slots.target, slots.counted, deadlineAfter('', slots), closing(slots)),
  second,
  twoOutcomes: (slots, parts) => join(parts.opening, verbAndSize(slots), ' and ', parts.second, deadlineAfter('', slots), closing(slots)),
  twoDeadlines: (slots, parts) => {
    const later = deadlineAfter('', { ...slots, deadline: parts.later });
    return join(parts.opening, verbAndSize(slots), ', ', slots.levels, deadlineAfter(',', slots), ', and ', parts.second, later, closing(slots));
  },
  changeOnly: (slots, opening) => join(opening, verbAndSize(slots), deadlineAfter('', slots), closing(slots), ' The levels before and after are not given.'),
  wrongWay: (slots, at) => join(asPlanned(at), wouldMove(slots), ', ', slots.levels, NO_CLAIM),
  noChange: (slots) => join(slots.metricStart, ' would stay at ', slots.target, slots.unit, NO_CLAIM),
  neutral: (slots) => join(slots.metricStart, ' would change by ', slots.change, ', ', slots.levels, NEITHER),
  changeOnlyWrongWay: (slots) => join('As planned, ', wouldMove(slots), NO_CLAIM),
  changeOnlyNeutral: (slots) => join(slots.metricStart, ' would change by ', slots.change, NEITHER),
  overdue: (slots, due) => join('The target of ', slots.target, slots.unit, slots.ofMetric, ' was due ', due, '. No result has been recorded since.'),
  noResult: (slots) => join('The work is delivered. No result has been recorded yet for ', slots.metric, ', against a target of ', slots.target, slots.unit, '.'),
  stopped: (slots) => join('The initiative was stopped. ', meantToMove(slots)),
  stoppedStill: (slots) => join('The initiative was stopped. ', meantToStay(slots)),
};
