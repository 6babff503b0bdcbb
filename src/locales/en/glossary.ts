import type { GlossaryTerm } from '../../report/words/GlossaryTerm';
import { AGREEMENT_TERMS } from './glossary/agreementTerms';
import { BUDGET_TERMS } from './glossary/budgetTerms';
import { METRIC_TERMS } from './glossary/metricTerms';
import { REQUEST_TERMS } from './glossary/requestTerms';
import { RISK_TERMS } from './glossary/riskTerms';
import { SHEET_TERMS } from './glossary/sheetTerms';
import { VALUE_TERMS } from './glossary/valueTerms';

/** Terms of the sheets in plain words, in the order of the alphabet; no finance or IT knowledge is assumed. `{people}` is filled in from the vocabulary. */
export const ENGLISH_GLOSSARY: readonly GlossaryTerm[] = [...VALUE_TERMS, ...BUDGET_TERMS, ...RISK_TERMS, ...METRIC_TERMS, ...AGREEMENT_TERMS, ...REQUEST_TERMS, ...SHEET_TERMS].sort((left, right) =>
  left.term.localeCompare(right.term, 'en'),
);
