import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { SourceTable } from '../casebook/SourceTable';
import type { TableKind } from '../headers/TableKind';
import type { MappedColumn } from '../mapping/Mapping';
import { isBlank } from '../tables/GridView';

/** Columns that are kept and enter no figure of this version; a reader must not believe they do. */
const NOT_USED: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  metrics: ['weight', 'trajectory'],
  caseRow: ['weight', 'trajectory'],
};

/** What is to be said about a table's columns: unknown, repeated, or kept without use. */
export function columnFindings(table: SourceTable): readonly Problem[] {
  const { mapping, view } = table;
  return mapping.columns.flatMap((column) => {
    const at = view.address(mapping.headerLine, column.slot);
    if (column.duplicate) return [problem('column-duplicate', at, { header: column.header })];
    if (column.field === null) return [problem('column-unknown', at, { header: column.header.replace(/\s+/gu, ' ') })];
    return isUnused(table, column) ? [problem('column-not-used', at, { header: column.header })] : [];
  });
}

function isUnused(table: SourceTable, column: MappedColumn): boolean {
  const fields = NOT_USED[table.mapping.table] ?? [];
  if (column.field === null || !fields.includes(column.field)) return false;
  const { mapping, view } = table;
  for (let line = mapping.firstLine; line <= mapping.lastLine; line += 1) {
    if (!isBlank(view.cell(line, column.slot))) return true;
  }
  return false;
}
