import type { CellAddress } from '../../model/cellAddress';
import type { RawCell } from '../../model/rawWorkbook';
import type { RowPlace } from '../../model/record';
import type { MappedColumn, TableMapping } from '../mapping/Mapping';
import { isBlank } from '../tables/GridView';
import type { GridView } from '../tables/GridView';
import type { CellContext } from '../values/CellContext';
import { columnHints } from './columnHints';
import type { ReadingRun } from './ReadingRun';

/** A mapped table with its cells: what the readers of records work on. */
export interface SourceTable {
  readonly mapping: TableMapping;
  readonly view: GridView;
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Column of each field, for the place of a row; empty where records are columns. */
  readonly places: Readonly<Record<string, number>>;
  /** Slots that mean something or stand in the table, from the left. */
  readonly slots: readonly number[];
  /** Reading context by slot, made when first needed. */
  readonly contexts: Map<number, CellContext>;
}

/** One record's line in a table. */
export interface SourceRow {
  readonly table: SourceTable;
  readonly line: number;
}

/** The currency sign of a header as it stands: a plain $ may mean several dollars. */
function signIn(header: string): string | undefined {
  return /US\$|[£$€¥₹]/u.exec(header)?.[0];
}

const BLANK: RawCell = { value: null };

/** Joins a table's mapping with the cells of its sheet. */
export function sourceTable(mapping: TableMapping, view: GridView): SourceTable {
  const columns = new Map(mapping.columns.flatMap((column) => (column.field === null ? [] : [[column.field, column] as const])));
  const fieldSlots = [...columns].map(([field, column]) => [field, column.slot] as const);
  const places: Record<string, number> = mapping.orientation === 'rows' ? Object.fromEntries(fieldSlots) : {};
  const slots = [...mapping.columns, ...mapping.years].map(({ slot }) => slot).sort((a, b) => a - b);
  return { mapping, view, columns, places, slots, contexts: new Map() };
}

/** The cell of a field in a row; blank when the table has no such column. */
export function cellOf(row: SourceRow, field: string): RawCell {
  const column = row.table.columns.get(field);
  return column === undefined ? BLANK : row.table.view.cell(row.line, column.slot);
}

/** Where a field's cell stands; the row's first cell when the table has no such column. */
export function addressOf(row: SourceRow, field: string): CellAddress {
  const column = row.table.columns.get(field);
  return column === undefined ? firstCell(row) : row.table.view.address(row.line, column.slot);
}

/** The first filled cell of a row among the table's columns. */
export function firstCell(row: SourceRow): CellAddress {
  const { slots, view } = row.table;
  const filled = slots.find((slot) => !isBlank(view.cell(row.line, slot)));
  return view.address(row.line, filled ?? slots[0] ?? 0);
}

/** Where a row stands, for problems about what is missing in it. */
export function rowPlace(row: SourceRow): RowPlace {
  const first = firstCell(row);
  return { sheet: first.sheet, row: first.row, columns: row.table.places, first };
}

/** How the cells of a slot are read: units and magnitude of its header, hints of its own texts. */
export function contextOf(
  run: ReadingRun,
  table: SourceTable,
  column: { readonly slot: number; readonly exponent: number; readonly unit?: string | null; readonly currency?: string | null; readonly header?: string },
): CellContext {
  const known = table.contexts.get(column.slot);
  // A line in another currency is read in its own.
  if (known !== undefined) return known.currency === run.currency ? known : { ...known, currency: run.currency };
  const context: CellContext = {
    date1904: run.date1904,
    currency: run.currency,
    ...(run.preset === undefined ? {} : { preset: run.preset }),
    fiscalYearStart: run.fiscalYearStart,
    exponent: column.exponent,
    unit: column.unit ?? null,
    ...(column.currency === null || column.currency === undefined ? {} : { headerSymbol: signIn(column.header ?? '') ?? column.currency }),
    hints: columnHints(run, { mapping: table.mapping, view: table.view, slot: column.slot }),
  };
  table.contexts.set(column.slot, context);
  return context;
}
