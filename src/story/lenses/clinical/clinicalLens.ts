import { leaderLens } from '../leaderLens';
import type { LensDefinition } from '../LensDefinition';
import { CLINICAL_WORDING } from './clinicalWording';

/** Do outcomes improve, will colleagues use it, does it fit the way we work. */
export const CLINICAL_LENS: LensDefinition = {
  id: 'clinical',
  place: 'column',
  words: { en: { title: 'For {leaders}', tab: '{side}' } },
  tell: (context) => {
    leaderLens(context, 'clinical');
  },
  wording: CLINICAL_WORDING,
};
