import { join, operand, phrase, type Expression } from '../../../model/expression/Expression';
import type { TitleSentences } from '../../../story/grammar/SentenceTable';
import { isNothing } from './promiseSentences';

const sizeOf = (change: Expression): Expression => (isNothing(change) ? operand('') : join(' ', change));

/** Titles in English: always numbers, never a named share. */
export const TITLE_SENTENCES: TitleSentences = {
  promised: ({ amount, direction, scale, metric, change }) => join(amount, ' to ', phrase(scale ? 'titleScaleVerbs' : 'titleVerbs', direction), metric, sizeOf(change)),
  fromNothing: ({ amount, metric }, target) => join(amount, ' to take ', metric, ' to ', target),
  achieved: ({ amount, direction, scale, metric, change }) => join(amount, ' ', phrase(scale ? 'titleScalePast' : 'titlePast', direction), metric, sizeOf(change)),
  none: (metric) => join('No improvement claimed: ', metric),
  noneYet: (metric) => join('No improvement claimed yet: ', metric),
  noResult: (metric) => join('No result recorded: ', metric),
  stopped: (metric) => join('Stopped: ', metric),
};
