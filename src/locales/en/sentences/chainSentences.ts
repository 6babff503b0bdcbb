import { join, operand, type Expression } from '../../../model/expression/Expression';
import type { ChainSentences } from '../../../story/grammar/ChainSentences';

const part = (before: string, words: Expression | null): Expression => (words === null ? operand('') : join(before, words, '.'));

/**
 * The benefit chain in English. Typed texts may be nouns, clauses or commands, with capitals or without, so each stands
 * behind a colon and none is bent into a sentence of ours.
 */
export const CHAIN_SENTENCES: ChainSentences = {
  benefit: ({ name, worth, isCash }) => (worth === null ? join(name, ' (not valued in money)') : join(name, ' (', worth, ' in present value, ', isCash ? 'cash-releasing)' : 'no cash released)')),
  benefits: (benefits) => join(...benefits.flatMap((benefit, index) => [operand(index === 0 ? '' : '; '), benefit])),
  chain: ({ output, practice, outcome, benefit, objective }) =>
    join(part('Put in place: ', output), part(' In practice: ', practice), ' ', outcome, part(' The benefit: ', benefit), part(' It serves the objective: ', objective)),
};
