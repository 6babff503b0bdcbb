import type { TableCandidate } from './TableCandidate';

const HALF = 0.5;
const SIX_CELLS = ['initiative', 'metric', 'baseline', 'target', 'targetDate'] as const;

/** Applied without asking: every meaning by wording, no guess; and most headers known, or the table's name, or the six cells. */
export function isCertain(candidate: TableCandidate): boolean {
  const guessed = [...candidate.columns, ...candidate.years].some(({ match }) => match === 'fuzzy' || match === 'pattern');
  if (guessed) return false;
  const fields = new Set(candidate.columns.map(({ field }) => field));
  const sixCells =
    SIX_CELLS.every((field) => fields.has(field)) && (fields.has('cost') || fields.has('ask')) && candidate.kind === 'caseRow';
  return candidate.named || sixCells || candidate.coverage >= HALF;
}
