import { call, join, operand, phrase, type Expression } from '../../../model/expression/Expression';
import type { TitleSentences } from '../../../story/grammar/SentenceTable';
import { isNothing } from './promiseSentences';
import { FAMILY_TABLES } from './verbWords';

const sizeOf = (change: Expression): Expression => (isNothing(change) ? operand('') : join(' ', change));

/** Titles in English: always numbers, never a named share. */
export const TITLE_SENTENCES: TitleSentences = {
  promised: ({ amount, direction, verbs, metric, change }) => join(amount, ' to ', phrase(FAMILY_TABLES[verbs].title, direction), metric, sizeOf(change)),
  fromNothing: ({ amount, metric }, target) => join(amount, ' to take ', metric, ' to ', target),
  tookFromNothing: ({ amount, metric }, level) => join(amount, ' took ', metric, ' to ', level),
  achieved: ({ amount, direction, verbs, metric, change }) => join(amount, ' ', phrase(FAMILY_TABLES[verbs].titlePast, direction), metric, sizeOf(change)),
  reach: ({ amount, metric, change }, { fromZero, target }) => {
    const more = isNothing(change) ? join('more ', metric) : join(change, ' more ', metric);
    return join(amount, ' to reach ', call('IF', fromZero, join(target, ' ', metric), more));
  },
  none: (metric) => join('No improvement claimed: ', metric),
  noneYet: (metric) => join('No improvement claimed yet: ', metric),
  noResult: (metric) => join('No result recorded: ', metric),
  alreadyMet: (metric) => join('Target already met: ', metric),
  stopped: (metric) => join('Stopped: ', metric),
};
