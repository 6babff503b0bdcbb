import type { VocabularyPack } from '../VocabularyPack';
import { BUSINESS_REASONS } from './businessReasons';

/** Words of every other trade: business leaders, customers. */
export const BUSINESS_PACK = {
  id: 'business',
  synonyms: [],
  words: {
    en: {
      side: 'Business',
      adjective: 'business',
      leader: 'business leader',
      leaders: 'business leaders',
      person: 'customer',
      people: 'customers',
      scorecard: 'Business scorecard',
      why: 'Why it matters to the business',
      whyHeader: 'Why it matters to business',
      only: 'business only',
      reasons: BUSINESS_REASONS,
      labels: {
        'cost-head-information-governance': 'data protection',
        'cost-head-information-governance-asks': 'Who assesses what it means for personal data and keeps that assessment up to date?',
        'cost-head-clinical-safety': 'safety assurance',
        'cost-head-clinical-safety-asks': 'Who shows that it is safe to use, before and after go-live, and who keeps the list of hazards?',
      },
    },
  },
} as const satisfies VocabularyPack;
