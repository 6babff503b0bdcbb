import { operand } from '../../../../src/model/expression/Expression';
import type { LensDefinition } from '../../../../src/story/lenses/LensDefinition';

export const SENTENCE = 'You are told before anything changes.';

/** A sixth reader, with its one sentence as a folder would hold it. */
export const PARENTS_LENS: LensDefinition = {
  id: 'parents',
  place: 'column',
  words: { en: { title: 'For parents of {people}', tab: 'Parents' } },
  tell: ({ builder }) => {
    builder.state({ lens: 'parents', role: 'headline', key: 'parents.headline', expression: operand(SENTENCE), figures: [] });
  },
  wording: [],
};
