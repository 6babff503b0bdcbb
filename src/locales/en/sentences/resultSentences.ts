import { call, join, phrase, type Expression } from '../../../model/expression/Expression';
import type { DeliveredSlots } from '../../../story/grammar/SentenceSlots';
import type { DeliveredSentences } from '../../../story/grammar/SentenceTable';

/** ` fell by 26%, from 42 to 31 minutes`, ` stayed at 42 minutes`. */
function past({ moved, actualChange, actualLevels, actual, unit }: DeliveredSlots): Expression {
  const by = join(actualChange, ', ', actualLevels);
  return join(phrase('past', moved), call('CHOOSE', moved, by, by, join(' at ', actual, unit)));
}

/** `The promise was 30% for $2M.`; where it went another way, `The promise was a fall of 30% for $2M.` */
function promise({ asPromised, direction, promised, amount }: DeliveredSlots): Expression {
  return join(' The promise was ', call('IF', asPromised, '', phrase('movesTo', direction)), promised, ' for ', amount, '.');
}

/** `Patient wait times stand at 39 minutes, down from 42` */
function standing({ metricStart, plural, actual, unit, moved, baseline }: DeliveredSlots): Expression {
  return join(metricStart, plural ? ' stand at ' : ' stands at ', actual, unit, phrase('comparedWith', moved), baseline);
}

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
  publishedChange: (slots) => join(slots.metricStart, phrase('past', slots.direction), slots.change, ' for ', slots.amount, '. The levels before and after are not given.'),
};
