import { leaderHead, leaderTail } from '../leaderLens';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { giftSentence, notInMoneySentence, readinessSentence } from '../readinessSentences';
import { CLINICAL_WORDING } from './clinicalWording';

/** The outcome for the people served first, then use and the way of working; what technology has shown supports it. */
function clinicalLens(context: LensContext): void {
  const head = leaderHead(context, 'clinical');
  if (head === null) return;
  notInMoneySentence(context, 'clinical');
  readinessSentence(context, 'clinical');
  giftSentence(context, 'clinical');
  leaderTail(context, 'clinical', head);
}

/** Do outcomes improve, will colleagues use it, does it fit the way we work. */
export const CLINICAL_LENS: LensDefinition = {
  id: 'clinical',
  place: 'column',
  words: { en: { title: 'For {leaders}', tab: '{side}' } },
  tell: clinicalLens,
  wording: CLINICAL_WORDING,
};
