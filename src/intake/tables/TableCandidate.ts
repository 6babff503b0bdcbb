import type { TableKind } from '../headers/TableKind';
import type { AlternativeYears, MappedColumn, MappedYear } from '../mapping/Mapping';
import type { HeaderLine } from './HeaderLine';

/** What a header line would be as a table of one kind. */
export interface TableCandidate {
  readonly kind: TableKind;
  readonly header: HeaderLine;
  readonly columns: readonly MappedColumn[];
  readonly years: readonly MappedYear[];
  readonly alternatives: readonly AlternativeYears[];
  readonly score: number;
  /** Share of the headers that mean something, 0 to 1. */
  readonly coverage: number;
  /** The sheet or table is called as the casebook's. */
  readonly named: boolean;
}
