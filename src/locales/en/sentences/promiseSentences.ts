import { binary, call, join, operand, phrase, type Expression } from '../../../model/expression/Expression';
import type { BesideSlots, ChangeSlots, ReachSlots } from '../../../story/grammar/SentenceSlots';
import type { PromiseSentences } from '../../../story/grammar/SentenceTable';
import { behindVerb, FAMILY_TABLES, plainVerb, promiseVerb } from './verbWords';

const isSaid = (text: Expression): Expression => binary(text, '<>', '');
export const isNothing = (text: Expression): boolean => text.kind === 'text' && text.value === '';

/** The comma in front of a deadline, which behind bare levels is not needed. */
export const commaOf = ({ levelsOnly }: ChangeSlots): Expression | string => (levelsOnly === null ? ',' : call('IF', levelsOnly, '', ','));

/** The deadline behind a comma or a space; a supplier's claim has none of ours. */
function deadlineAfter(before: Expression | string, { openGrade, deadline }: Pick<ChangeSlots, 'openGrade' | 'deadline'>): Expression {
  if (isNothing(deadline)) return operand('');
  const space = phrase('beforeDeadline', openGrade);
  return call('IF', isSaid(space), join(before, space, deadline), '');
}

const closing = ({ openGrade }: ChangeSlots): Expression => phrase('closing', openGrade);

/** `bring telehealth to 50% more rural patients (1,200 to 1,800)`, `bring telehealth to 600 rural patients (from none)`. */
function reach(slots: ReachSlots): Expression {
  const { grade, service } = slots;
  return join(service === null ? phrase('verbReach', grade) : join(phrase('verbBring', grade), service, ' to '), reachOnly(slots));
}

/** `50% more rural patients (1,200 to 1,800)`. */
function reachOnly({ people, change, fromZero, baseline, target, unit }: ReachSlots): Expression {
  // A rate belongs to the number; what is counted was just named.
  const rate = /^ (?:an?|per) /.test(unit) ? unit : '';
  const more = join(change, ' more ', people, ' (', baseline, ' to ', target, rate, ')');
  return call('IF', fromZero, join(target, ' ', people, rate, ' (from none)'), more);
}

/** `raise rural coverage by 20 percentage points (40% to 60%)`. */
function beside({ grade, metric, verbs, direction, change, size, levelsOnly, baseline, target, unit }: BesideSlots): Expression {
  const [down, up] = FAMILY_TABLES[verbs].beside;
  const by = join(' by ', change, ' (', baseline, ' to ', target, unit, ')');
  return join(call('CHOOSE', direction, phrase(down, grade), phrase(up, grade)), metric, levelsOnly === null ? by : call('IF', levelsOnly, size, by));
}

const NO_CLAIM = '. No improvement is claimed.';
const NEITHER = '. Neither direction counts as better, so no improvement is claimed.';
const asPlanned = (at: 'start' | 'inside'): string => (at === 'start' ? 'As planned, ' : 'as planned, ');
const would = (slots: ChangeSlots): Expression => join(slots.metric, ' would ', plainVerb(slots), slots.extent);
const meant = ({ plural }: ChangeSlots): string => (plural ? ' were meant to ' : ' was meant to ');

/** What stopped work was to change: `Wait times were meant to fall by 30%, from 42 to 29.4 minutes.` */
export function meantToMove(slots: ChangeSlots): Expression {
  return join(slots.metricStart, meant(slots), plainVerb(slots), slots.extent, '.');
}

/** What stopped work was to keep: `Wait times were meant to stay at 42 minutes.` */
export function meantToStay(slots: ChangeSlots): Expression {
  return join(slots.metricStart, meant(slots), isNothing(slots.target) ? 'stay as before' : join('stay at ', slots.target, slots.unit), '.');
}

function overdueChange(slots: ChangeSlots, due: Expression, recorded: boolean): Expression {
  const of = join(' in ', slots.metric, ' was due ', due, '. ');
  const what = phrase(slots.verbs === 'gap' ? 'gapNouns' : 'changeNouns', slots.direction);
  return join(what, slots.change, of, recorded ? 'The level before is not given, so no result is claimed.' : 'No result has been recorded since.');
}

/** Promises in English, and the plain words where none is made. No adjective does the work of a number. */
export const PROMISE_SENTENCES: PromiseSentences = {
  evidence: (openGrade, result) => {
    const open = phrase('evidenceOpen', openGrade);
    return call('IF', binary(isSaid(open), '*', isSaid(result)), join(open, result, phrase('evidenceClose', openGrade)), '');
  },
  opening: ({ openGrade, evidence, amount, wholeLife }) =>
    join(phrase('openBefore', openGrade), evidence, phrase('openAfter', openGrade), amount, phrase('noun', openGrade), wholeLife, ' '),
  does: (slots) => join(promiseVerb(slots), slots.metric, behindVerb(slots, { far: slots.size, said: '' })),
  doesFully: (slots) => join(promiseVerb(slots), slots.metric, behindVerb(slots, { far: slots.extent, said: join(', ', slots.levels) })),
  promise: (slots, { opening, does }) => join(opening, does, deadlineAfter(commaOf(slots), slots), closing(slots)),
  reachPromise: (slots, { opening, does }) => join(opening, does, deadlineAfter('', slots), closing(slots)),
  fromNothing: (slots, opening) =>
    join(opening, phrase('verbTake', slots.grade), slots.thing, ' from nothing to ', slots.target, slots.counted, deadlineAfter('', slots), closing(slots)),
  reach,
  reachOnly,
  firstReach: (slots) => join(phrase('modal', slots.grade), reach(slots)),
  beside,
  besideGlue: (isTwo, sharesVerb) => call('IF', isTwo, call('IF', sharesVerb, ', ', ', and '), ' and '),
  besideList: (first, second) => join(first, ' and ', second),
  besideDue: (words, slots) => join(words, deadlineAfter('', slots)),
  oneDeadline: (slots, { opening, lead, glue, others }) => join(opening, lead, glue, others, deadlineAfter('', slots), closing(slots)),
  ownDeadlines: (slots, { opening, leadFull, others }) => join(opening, leadFull, deadlineAfter(commaOf(slots), slots), ', and ', others, closing(slots)),
  changeOnly: (slots, opening) =>
    join(opening, promiseVerb(slots), slots.metric, slots.size, deadlineAfter('', slots), closing(slots), ' The levels before and after are not given.'),
  alreadyMet: (slots, { actual, exactly }) => {
    const beyond = join(actual, slots.unit, ', better than the target of ', slots.target);
    const stands = slots.plural ? ' already stand at ' : ' already stands at ';
    return join(slots.metricStart, stands, call('IF', exactly, join('the target of ', slots.target, slots.unit), beyond), NO_CLAIM);
  },
  wrongWay: (slots, at) => join(asPlanned(at), would(slots), NO_CLAIM),
  noChange: (slots) => join(slots.metricStart, ' would stay at ', slots.target, slots.unit, NO_CLAIM),
  neutral: (slots) => join(slots.metricStart, ' would change', slots.extent, NEITHER),
  changeOnlyWrongWay: (slots) => join('As planned, ', would(slots), NO_CLAIM),
  changeOnlyNeutral: (slots) => join(slots.metricStart, ' would change', slots.extent, NEITHER),
  changeOnlyStill: (slots) => join(slots.metricStart, ' would stay as before', NO_CLAIM),
  overdue: (slots, due) => join('The target of ', slots.target, slots.unit, slots.ofMetric, ' was due ', due, '. No result has been recorded since.'),
  overdueChange,
  noResult: (slots) => join('The work is delivered. No result has been recorded yet for ', slots.metric, ', against a target of ', slots.target, slots.unit, '.'),
  stopped: (slots) => join('The initiative was stopped. ', meantToMove(slots)),
  stoppedStill: (slots) => join('The initiative was stopped. ', meantToStay(slots)),
};
