import type { VocabularyPack } from '../VocabularyPack';
import { CLINICAL_REASONS } from './clinicalReasons';

/** Words of hospitals and surgeries: clinical leaders, patients. */
export const CLINICAL_PACK = {
  id: 'clinical',
  synonyms: ['cmo'],
  words: {
    en: {
      side: 'Clinical',
      adjective: 'clinical',
      leader: 'clinical leader',
      leaders: 'clinical leaders',
      person: 'patient',
      people: 'patients',
      scorecard: 'Clinical scorecard',
      why: 'Why it matters to clinical leaders',
      whyHeader: 'Why it matters to clinical',
      only: 'clinical only',
      reasons: CLINICAL_REASONS,
      labels: {},
    },
  },
} as const satisfies VocabularyPack;
