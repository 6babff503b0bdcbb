import type { RangeMeaning } from '../../model/choices';
import { correlatedGroups } from '../simulation/correlatedGroups';
import type { SimulationInput } from '../simulation/SimulationInput';
import { shapeOfRange } from '../uncertainty/shapeOfRange';
import type { CaseTerm } from './caseTerms';

/** A line whose named distribution its range does not allow; it is read as triangular. */
export interface UnfitTerm {
  readonly line: NonNullable<CaseTerm['line']>;
  readonly asked: string;
}

/**
 * The lines whose named distribution has no answer for their range; see `shapeOfRange`.
 *
 * No trials and no convolution are needed to know. No terms give none.
 *
 * @example unfitTerms([], 'min-max') // []
 */
export function unfitTerms(terms: readonly CaseTerm[], meaning: RangeMeaning): readonly UnfitTerm[] {
  return terms.flatMap(({ line, range }) => {
    if (line === null || range === null || range.distribution === null) return [];
    return shapeOfRange(range, meaning, range.distribution).unfit === null ? [] : [{ line, asked: range.distribution }];
  });
}

/**
 * Whether correlations contradict one another, so that they are weakened together; see `correlatedGroups`.
 *
 * @example correlationsContradict({ lines: [], correlations: [] }) // false
 */
export function correlationsContradict({ lines, correlations }: Pick<SimulationInput, 'lines' | 'correlations'>): boolean {
  const varying = lines.flatMap(({ id, range }) => (range === null ? [] : [id]));
  return correlatedGroups(varying, correlations).some(({ factor }) => factor < 1);
}
