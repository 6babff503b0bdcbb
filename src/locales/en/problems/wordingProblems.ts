import type { ProblemCode } from '../../../model/Problem';
import { CLINICAL_PACK } from '../../../model/vocabularies/clinical/clinicalPack';
import { vocabularyWords } from '../../../model/vocabularies/vocabulary';
import type { WordData, Words } from '../problemData';
import { inColumn, said } from '../problemData';
import { WORDING_WORDS, type WordingWords } from '../wordingWords';

/** For a rule of a reader whose words are not written yet. */
const ANY_RULE: WordingWords = { why: 'does not serve the reader it is meant for', suggestion: 'Write what changes, for whom and by how much.' };

function wordsOfRule(data: WordData): WordingWords {
  const rule = said(data, 'rule');
  return Object.entries(WORDING_WORDS).find(([id]) => id === rule)?.[1] ?? ANY_RULE;
}

function forReader(text: string, data: WordData): string {
  const { leaders, people } = vocabularyWords(said(data, 'vocabulary')) ?? CLINICAL_PACK.words.en;
  return text.replaceAll('{leaders}', leaders).replaceAll('{people}', people);
}

/** What people typed. Keys: `words` (as they stand in the cell), `header` (the column), `rule`, `vocabulary`. */
export const WORDING_PROBLEM_WORDS = {
  'wording-suggestion': (data) => {
    const { why, suggestion } = wordsOfRule(data);
    const words = said(data, 'words');
    return forReader(`${words === '' ? 'Some wording' : `“${words}”`}${inColumn(data)} ${why}. Nothing was changed. ${suggestion}`, data);
  },
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
