import { columnLetters } from '../../model/cellAddress';
import type { MappedColumn, MappedYear, Mapping, TableMapping } from '../../intake/mapping/Mapping';
import { fieldsOfKind } from '../../intake/headers/TableKind';
import type { DetailWords } from './DetailWords';

/** A column (or a row, where records are columns) and what it would be read as. */
export interface ProposedColumn {
  readonly place: string;
  readonly header: string;
  readonly meaning: string;
  readonly used: boolean;
}

/** A table that was found in a sheet. */
export interface ProposedTable {
  readonly sheet: string;
  readonly kind: string;
  /** Cell of its first header. */
  readonly headerCell: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Records are columns and fields are rows. */
  readonly across: boolean;
  readonly columns: readonly ProposedColumn[];
}

/** How the workbook would be read, for a person to confirm. */
export interface ProposalView {
  readonly tables: readonly ProposedTable[];
  /** False: too little was recognised to make a case of it. */
  readonly usable: boolean;
}

const placeOf = (slot: number, { orientation }: TableMapping): string => (orientation === 'rows' ? columnLetters(slot) : String(slot + 1));

function columnView(column: MappedColumn, table: TableMapping, details: DetailWords): ProposedColumn {
  const { field, header, slot } = column;
  const meaning = field === null ? details.notUsed : (fieldsOfKind(table.table)[field]?.header ?? field);
  return { place: placeOf(slot, table), header, meaning, used: field !== null };
}

const yearView = ({ slot, header, year }: MappedYear, table: TableMapping, details: DetailWords): ProposedColumn => ({
  place: placeOf(slot, table),
  header,
  meaning: details.yearColumn(year.label),
  used: true,
});

function tableView(table: TableMapping, details: DetailWords): ProposedTable {
  const columns = [...table.columns.map((column) => ({ slot: column.slot, view: columnView(column, table, details) })), ...table.years.map((year) => ({ slot: year.slot, view: yearView(year, table, details) }))];
  const ordered = columns.sort((left, right) => left.slot - right.slot);
  const first = ordered[0]?.slot ?? 0;
  const [row, column] = table.orientation === 'rows' ? [table.headerLine, first] : [first, table.headerLine];
  const across = table.orientation === 'columns';
  return { sheet: table.sheet, kind: details.tableKind(table.table), headerCell: { sheet: table.sheet, row, column }, across, columns: ordered.map(({ view }) => view) };
}

/** A proposal in words. */
export function proposalView({ tables }: Mapping, usable: boolean, details: DetailWords): ProposalView {
  return { tables: tables.map((table) => tableView(table, details)), usable };
}
