import type { SentenceTable } from '../../story/grammar/SentenceTable';
import { CASE_SENTENCES } from './sentences/caseSentences';
import { CHAIN_SENTENCES } from './sentences/chainSentences';
import { LENS_SENTENCES } from './sentences/lensSentences';
import { MOVEMENT_SENTENCES } from './sentences/movementSentences';
import { PROMISE_SENTENCES } from './sentences/promiseSentences';
import { RESULT_SENTENCES } from './sentences/resultSentences';
import { TITLE_SENTENCES } from './sentences/titleSentences';

/** The order of words in English. No adjective does the work of a number. */
export const ENGLISH_SENTENCES: SentenceTable = {
  ...PROMISE_SENTENCES,
  ...MOVEMENT_SENTENCES,
  ...CASE_SENTENCES,
  ...LENS_SENTENCES,
  results: RESULT_SENTENCES,
  titles: TITLE_SENTENCES,
  chain: CHAIN_SENTENCES,
};
