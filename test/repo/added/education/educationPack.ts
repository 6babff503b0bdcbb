import type { VocabularyPack } from '../../../../src/model/vocabularies/VocabularyPack';

/** A vocabulary that nobody ships, with its words as a folder would hold them. */
export const EDUCATION_PACK: VocabularyPack = {
  id: 'education',
  synonyms: ['school'],
  words: {
    en: {
      side: 'Education',
      adjective: 'school',
      leader: 'school leader',
      leaders: 'school leaders',
      person: 'pupil',
      people: 'pupils',
      scorecard: 'School scorecard',
      why: 'Why it matters to the school',
      whyHeader: 'Why it matters to education',
      only: 'school only',
      reasons: {
        access: 'Pupils are taught sooner',
        quality: 'A better result for pupils',
        adoption: 'Teachers find it useful',
        workflow: 'Less time on forms, more in class',
        reach: 'Lessons for pupils who had none nearby',
        stability: 'Lessons do not stop because a system does',
        security: 'Parents can trust us',
        integration: 'One record, typed once',
        support: 'Help comes sooner',
        'cost to serve': 'Money that can go to teaching',
        service: 'Pupils get what they were promised',
        revenue: 'Income that keeps the school open',
      },
      labels: { 'cost-head-clinical-safety': 'safeguarding' },
    },
  },
};
