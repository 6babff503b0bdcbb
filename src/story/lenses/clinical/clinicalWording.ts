import { ARCHITECTURE_TERMS, ARCHITECTURE_UNLIKE } from '../../wording/architectureTerms';
import type { WordingRule } from '../../wording/WordingRule';

/** Those who serve people are told what changes for them and in the daily work, not how it is built or run cheaper. */
export const CLINICAL_WORDING = [
  { id: 'architecture-talk', terms: ARCHITECTURE_TERMS, unlike: ARCHITECTURE_UNLIKE },
  {
    id: 'efficiency-alone',
    terms: [
      'efficien*', 'productiv*', 'throughput', 'utilisation|utilization', 'streamlin*', 'optimis*|optimiz*', 'cost saving|savings|reduction|reductions', 'headcount', 'do more with less', 'rationalis*|rationaliz*', 'lean process|processes|working', 'economies of scale',
      'automat* processes|tasks|workflow|workflows', 'cheaper', 'lower cost|costs', 'return on investment', 'ROI', 'savings target|targets|programme|program',
    ],
    unless: [
      // People, what they feel, and relief for those who serve them.
      'patient*', 'customer*', 'client*', 'citizen*', 'resident*', 'carer*', 'people', 'member*', 'passenger*', 'learner*|student*|pupil*', 'care', 'outcome*', 'safe*', 'harm*', 'wait*', 'readmission*', 'infection*', 'mortality', 'error|errors', 'recover*', 'symptom*',
      'bedside', 'face to face', 'burden*', 'burnout', 'after hours', 'overtime', 'clinicians|nurses|doctors|colleagues|midwives|therapists', 'sooner', 'home',
    ],
    unlike: ['energy|fuel efficien*'],
  },
] as const satisfies readonly WordingRule[];
