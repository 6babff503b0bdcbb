import type { CostHead } from '../../alignment/completeness/costHeads';
import type { Vocabulary } from '../../model/choices';

/** What a head of cost is called, and what a reviewer asks about it. */
export interface HeadWords {
  readonly name: string;
  readonly asks: string;
}

const COMMON: Readonly<Record<CostHead, HeadWords>> = {
  training: { name: 'training', asks: 'Who is trained, for how many hours, and who gives the training?' },
  backfill: { name: 'backfill', asks: 'Who does the daily work while staff are trained, test or build?' },
  'data-migration': { name: 'data migration', asks: 'Which records move, who cleanses and checks them, and what happens to the rest?' },
  integration: { name: 'integration', asks: 'Which systems must it be connected to, and who builds and tests each interface?' },
  'double-running': { name: 'double running', asks: 'How long do the old and the new run side by side, and what does the overlap cost?' },
  decommissioning: { name: 'decommissioning', asks: 'What is switched off, what does leaving the old contract cost, and how are old records kept readable?' },
  'information-governance': { name: 'information governance', asks: 'Who carries out the data protection impact assessment and keeps it up to date?' },
  'clinical-safety': { name: 'clinical safety', asks: 'Who holds the clinical safety case and the hazard log, before and after go-live?' },
  support: { name: 'support', asks: 'Who answers users and mends faults once it runs, at what hours and at what yearly cost?' },
  contingency: { name: 'contingency', asks: 'What is set aside for what nobody foresees: an allowance, an optimism bias or a risk register in money?' },
};

/** Heads of cost in the words of both vocabularies. */
export const COST_HEAD_WORDS: Readonly<Record<Vocabulary, Readonly<Record<CostHead, HeadWords>>>> = {
  clinical: COMMON,
  business: {
    ...COMMON,
    'information-governance': { name: 'data protection', asks: 'Who assesses what it means for personal data and keeps that assessment up to date?' },
    'clinical-safety': { name: 'safety assurance', asks: 'Who shows that it is safe to use, before and after go-live, and who keeps the list of hazards?' },
  },
};

/**
 * The names of heads as part of a sentence: `training, backfill or support`. A head that is not known keeps its key.
 *
 * @example headNames(['training', 'clinical-safety'], 'business') // 'training or safety assurance'
 */
export function headNames(heads: readonly string[], vocabulary: Vocabulary): string {
  const words = new Map<string, HeadWords>(Object.entries(COST_HEAD_WORDS[vocabulary]));
  const names = heads.map((head) => words.get(head)?.name ?? head);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
