import type { ProblemCode } from '../../../model/Problem';
import { CASCADE_WARNING_WORDS } from '../alignmentWords';
import { said, typeIn, type WordData, type Words } from '../problemData';

/** `The concern “No capacity”`. */
function theConcern(data: WordData): string {
  const name = said(data, 'concern', 'text');
  return name === '' ? 'A concern' : `The concern “${name}”`;
}

/** What endangers an agreement of two leaders. Keys: `concern`, `cell` (where the answer is typed), `header`, `sheet`. */
export const AGREEMENT_PROBLEM_WORDS = {
  'concern-closed-without-evidence': (data) => `${theConcern(data)} is closed, and nothing on the sheet shows what answered it. It is counted as closed, and said to have no evidence. ${typeIn('what answered it', data)}`,
  'commitment-other-side-untouched': () => CASCADE_WARNING_WORDS['other-side-untouched'],
  'commitment-feasibility-after-public': () => CASCADE_WARNING_WORDS['feasibility-after-public'],
  'commitment-one-perspective-only': () => `${CASCADE_WARNING_WORDS['one-perspective-only']} Then add a row for it to the commitments or the concerns.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
