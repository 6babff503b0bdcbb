import { fuzzyMatch } from '../headers/fuzzyMatch';
import { mappedColumn } from './evaluateHeader';
import type { TableCandidate } from './TableCandidate';

/**
 * Gives headers that nobody knows the nearest free field of the table, as a guess that has to be confirmed.
 */
export function addFuzzyMatches(candidate: TableCandidate): TableCandidate {
  const taken = new Set(candidate.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const columns = candidate.columns.map((column) => {
    if (column.field !== null || column.duplicate) return column;
    const match = fuzzyMatch(column.header, candidate.kind, taken);
    if (match === null) return column;
    taken.add(match.field);
    return mappedColumn({ slot: column.slot, text: column.header }, match, false);
  });
  return { ...candidate, columns };
}
