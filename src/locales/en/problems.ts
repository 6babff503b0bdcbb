import type { ProblemCode } from '../../model/Problem';
import type { Words } from './problemData';
import { AGREEMENT_PROBLEM_WORDS } from './problems/agreementProblems';
import { CLAIM_PROBLEM_WORDS } from './problems/claimProblems';
import { FINANCE_PROBLEM_WORDS } from './problems/financeProblems';
import { LINE_PROBLEM_WORDS } from './problems/lineProblems';
import { MONEY_PROBLEM_WORDS } from './problems/moneyProblems';
import { READING_PROBLEM_WORDS } from './problems/readingProblems';
import { TABLE_PROBLEM_WORDS } from './problems/tableProblems';
import { WORDING_PROBLEM_WORDS } from './problems/wordingProblems';

/**
 * The sentence of each problem: what is wrong, what was not done because of it, what to type.
 *
 * The keys of `data` that a code uses are named where its words stand; a key that is absent leaves a sentence that
 * still reads. The words are the same in American and British English.
 */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Words>> = {
  ...READING_PROBLEM_WORDS,
  ...TABLE_PROBLEM_WORDS,
  ...LINE_PROBLEM_WORDS,
  ...MONEY_PROBLEM_WORDS,
  ...CLAIM_PROBLEM_WORDS,
  ...FINANCE_PROBLEM_WORDS,
  ...AGREEMENT_PROBLEM_WORDS,
  ...WORDING_PROBLEM_WORDS,
};
