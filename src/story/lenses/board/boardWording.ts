import { ARCHITECTURE_TERMS, ARCHITECTURE_UNLIKE } from '../../wording/architectureTerms';
import type { WordingRule } from '../../wording/WordingRule';

/** A board is told what changes for people, and what is asked of it; technology is named by those who build it. */
export const BOARD_WORDING = [
  { id: 'technology-leading', terms: ARCHITECTURE_TERMS, unlike: ARCHITECTURE_UNLIKE },
  {
    id: 'change-for-its-own-sake',
    terms: ['digital transformation', 'digital first', 'go|going|goes digital', 'digitalis*|digitaliz*', 'modernis*|moderniz*', 'future proof*', 'keep|keeping up with technology', 'stay|staying ahead of the curve', 'latest technology|version'],
    unless: ['patient*', 'customer*', 'client*', 'people', 'citizen*', 'resident*', 'carer*', 'safe*', 'wait*', 'home', 'outcome*', 'community|communities', 'learner*|student*|pupil*', 'passenger*', 'member*'],
  },
  {
    id: 'request-unclear',
    terms: ['for noting', 'for information only', 'support|approval is|would be welcome|appreciated|helpful', 'as appropriate|necessary|needed|required', 'to be confirmed|decided|determined|agreed|defined', 'some funding|money|support', 'endorse|support the direction of travel', 'and so on', 'where possible'],
  },
] as const satisfies readonly WordingRule[];
