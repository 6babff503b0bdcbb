import type { RawCell, RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/model/rawWorkbook';

/** A cell as a test writes it: a bare value, or a value with format or error. */
export type TestCell = RawValue | RawCell;

const isCell = (cell: TestCell): cell is RawCell => typeof cell === 'object' && cell !== null;

/** A sheet from rows of bare values. */
export function rawSheetOf(name: string, rows: readonly (readonly TestCell[])[], more: Partial<RawSheet> = {}): RawSheet {
  const cells = rows.map((row) => row.map((cell) => (isCell(cell) ? cell : { value: cell })));
  return { name, hidden: false, ownId: null, rows: cells, tables: [], ...more };
}

/** A workbook from sheets of bare values. */
export function rawWorkbookOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  more: Partial<RawWorkbook> = {},
): RawWorkbook {
  return {
    fileName: 'book.xlsx',
    kind: 'xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => rawSheetOf(name, rows)),
    date1904: false,
    fingerprint: '',
    ...more,
  };
}

/** An Excel table over a block of cells. */
export function rawTableOf(name: string, area: Omit<RawTable, 'name' | 'hasTotals'>, hasTotals = false): RawTable {
  return { name, ...area, hasTotals };
}
