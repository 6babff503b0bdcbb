import { binary, call, join, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, DeliveredSlots } from '../../../story/grammar/SentenceSlots';
import type { DeliveredSentences } from '../../../story/grammar/SentenceTable';
import { FAMILY_TABLES } from './verbWords';

/** ` fell by 26%, from 42 to 31 minutes`, ` stayed at 42 minutes`. */
function past({ verbs, moved, actualExtent, actual, unit }: DeliveredSlots): Expression {
  return join(phrase(FAMILY_TABLES[verbs].past, moved), call('CHOOSE', moved, actualExtent, actualExtent, join(' at ', actual, unit)));
}

/** `30%`; where it went another way, `a fall of 30%`; to or from nothing, `to reach 40,000 a month,`. */
function promisedWords({ verbs, asPromised, direction, promised, levelsOnly, target, unit }: DeliveredSlots): Expression {
  const number = join(call('IF', asPromised, '', phrase(FAMILY_TABLES[verbs].movesTo, direction)), promised);
  return levelsOnly === null ? number : call('IF', levelsOnly, join('to reach ', target, unit, ','), number);
}

/** ` The promise was 30% for $2M.` What was not to improve was a plan, no promise. */
function promise(slots: DeliveredSlots): Expression {
  const { state, target, unit, amount } = slots;
  const number = promisedWords(slots);
  const what = call('CHOOSE', state, number, number, join('to stay at ', target, unit, ','), number);
  return join(call('IF', binary(state, '=', 1), ' The promise was ', ' The plan was '), what, ' for ', amount, '.');
}

/** `Patient wait times stand at 39 minutes, down from 42` */
function standing({ metricStart, plural, actual, unit, moved, baseline }: DeliveredSlots): Expression {
  return join(metricStart, plural ? ' stand at ' : ' stands at ', actual, unit, phrase('comparedWith', moved), call('CHOOSE', moved, baseline, baseline, ''));
}

const NO_LEVELS = '. The levels before and after are not given.';
const saidBy = ({ grade }: ChangeSlots): Expression => phrase('publishedAfter', grade);

/** What came of a promise, in English. */
export const RESULT_SENTENCES: DeliveredSentences = {
  delivered: (slots) => {
    const subject = slots.spent === null ? slots.metricStart : join('For ', slots.spent, ', ', slots.metric);
    return join(subject, past(slots), '.', promise(slots));
  },
  withinUsual: (slots) => join(standing(slots), '. That is within the usual variation, so no improvement is claimed yet.'),
  tooFewReadings: (slots, readings) =>
    join(standing(slots), ', against a target of ', slots.target, slots.unit, '. With ', readings, ', chance cannot be ruled out, so no improvement is claimed yet.'),
  deliveredMovement: (slots, at) => join(at === 'start' ? slots.metricStart : slots.metric, past(slots), ', against a target of ', slots.target, slots.unit, '.'),
  publishedChange: (slots) =>
    join(slots.metricStart, phrase(FAMILY_TABLES[slots.verbs].past, slots.direction), slots.size, ' for ', slots.amount, NO_LEVELS, saidBy(slots)),
  publishedStill: (slots) => join(slots.metricStart, ' stayed as before, for ', slots.amount, NO_LEVELS, saidBy(slots)),
};
