import { leaderLens } from '../leaderLens';
import type { LensDefinition } from '../LensDefinition';
import { TECHNOLOGY_WORDING } from './technologyWording';

/** Does it integrate cleanly, is it secure, can we run and support it. */
export const TECHNOLOGY_LENS: LensDefinition = {
  id: 'technology',
  place: 'column',
  words: { en: { title: 'For technology', tab: 'Technology' } },
  tell: (context) => {
    leaderLens(context, 'technology');
  },
  wording: TECHNOLOGY_WORDING,
};
