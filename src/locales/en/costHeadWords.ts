import type { CostHead } from '../../alignment/completeness/costHeads';
import { vocabularyWords } from '../../model/vocabularies/vocabulary';

/** What a head of cost is called, and what a reviewer asks about it. */
export interface HeadWords {
  readonly name: string;
  readonly asks: string;
}

/** Heads of cost in the usual words; a vocabulary may have its own among its labels. */
export const COST_HEAD_WORDS: Readonly<Record<CostHead, HeadWords>> = {
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

/**
 * The names of heads as part of a sentence: `training, backfill or support`. A head that is not known keeps its key.
 *
 * @example headNames(['training', 'clinical-safety'], 'business') // 'training or safety assurance'
 */
export function headNames(heads: readonly string[], vocabulary: string): string {
  const own = vocabularyWords(vocabulary)?.labels ?? {};
  const usual = new Map<string, HeadWords>(Object.entries(COST_HEAD_WORDS));
  const names = heads.map((head) => own[`cost-head-${head}`] ?? usual.get(head)?.name ?? head);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
