import { AGREEMENT_SHEET } from './agreement/agreementSheet';
import type { CaseSheet } from './CaseSheet';
import { REQUEST_SHEET } from './request/requestSheet';

/** The sheets between the scorecards and the finance sheet, in tab order. Another sheet is another folder and a line here. */
export const CASE_SHEETS: readonly CaseSheet[] = [
  REQUEST_SHEET,
  AGREEMENT_SHEET,
];
