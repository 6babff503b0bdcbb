import { leaderHead, leaderTail } from '../leaderLens';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { giftSentence, nothingGiven, readinessSentence } from '../readinessSentences';
import { timingSentence } from '../timingSentence';
import { TECHNOLOGY_WORDING } from './technologyWording';

/** Integration, security and what is settled first, then when and with whom; the outcome is the return on the effort. */
function technologyLens(context: LensContext): void {
  const head = leaderHead(context, 'technology');
  if (head === null) return;
  const { open, done } = context.input.readiness.technology;
  if (!head.hasOwn && done.length + open.length === 0) nothingGiven(context);
  readinessSentence(context, 'technology');
  timingSentence(context, 'technology');
  giftSentence(context, 'technology');
  leaderTail(context, 'technology', head);
}

/** Does it integrate cleanly, is it secure, can we run and support it. */
export const TECHNOLOGY_LENS: LensDefinition = {
  id: 'technology',
  place: 'column',
  words: { en: { title: 'For technology', tab: 'Technology' } },
  tell: technologyLens,
  wording: TECHNOLOGY_WORDING,
};
