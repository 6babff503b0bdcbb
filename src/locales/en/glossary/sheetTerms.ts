import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';
import { entry } from './entry';

/** How the sheets themselves are read. */
export const SHEET_TERMS: readonly GlossaryTerm[] = [
  entry('As of', 'The day that counts as today for what is past and what is still to come.'),
  entry('Check', 'Two ways to reach the same figure, set against each other.'),
  entry('Convention', 'A way of doing it that is usual, and could be chosen otherwise.'),
  entry('Engine', 'The part of Casebridge that works out what no formula on the sheet can.', 'engine', 'computed by Casebridge'),
  entry('Fingerprint', 'A short code that changes when any cell that was read changes.'),
  entry('Inputs', 'The sheet that holds every value read from your cells, once.', 'Inputs'),
  entry('IT', 'Information technology: computers, the programs on them and the lines between them.', 'IT'),
  entry('Live', 'Said of a cell that follows by itself when your own cells change.', 'live', 'linked', 'live link', 'live check'),
  entry('Out of date', 'Worked out before an input changed; run Casebridge again.', 'out of date'),
  entry('Preset', 'A set of usual assumptions to start from; each stands with its source.'),
  entry('Real root', 'An answer of the equation for the internal rate of return; there may be more than one.'),
  entry('Tolerance', 'How far the two ways of a check may differ before it fails.'),
  entry('Workings', 'The sheet that holds the arithmetic and the sentences, step by step, as formulas.', 'Workings'),
];
