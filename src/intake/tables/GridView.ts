import type { CellAddress } from '../../model/cellAddress';
import { plainNumber } from '../../model/plainNumber';
import type { RawCell, RawSheet, RawWorkbook } from '../../model/rawWorkbook';

/** Which way a table lies: `rows` = one record a row, `columns` = one record a column. */
export type Orientation = 'rows' | 'columns';

/** A sheet seen so that records run along lines and fields along slots, whichever way it lies. */
export interface GridView {
  readonly sheet: string;
  readonly orientation: Orientation;
  readonly lines: number;
  readonly slots: number;
  cell(line: number, slot: number): RawCell;
  address(line: number, slot: number): CellAddress;
}

const BLANK: RawCell = { value: null };

/**
 * Looks at a sheet's cells in one orientation.
 *
 * @example gridView({ name: 'S', hidden: false, ownId: null, tables: [], rows: [[{ value: 1 }, { value: 2 }]] }, 'columns').cell(1, 0) // { value: 2 }
 */
export function gridView(sheet: RawSheet, orientation: Orientation): GridView {
  const { rows } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return orientation === 'rows'
    ? {
        sheet: sheet.name,
        orientation,
        lines: rows.length,
        slots: width,
        cell: (line, slot) => rows[line]?.[slot] ?? BLANK,
        address: (line, slot) => ({ sheet: sheet.name, row: line, column: slot }),
      }
    : {
        sheet: sheet.name,
        orientation,
        lines: width,
        slots: rows.length,
        cell: (line, slot) => rows[slot]?.[line] ?? BLANK,
        address: (line, slot) => ({ sheet: sheet.name, row: slot, column: line }),
      };
}

/**
 * Whether nothing stands in a cell: no value, only spaces, and no error.
 *
 * @example isBlank({ value: ' ' }) // true
 * @example isBlank({ value: null, error: '#N/A' }) // false
 */
export function isBlank(cell: RawCell): boolean {
  if (cell.error !== undefined) return false;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/**
 * The text that a header cell shows; empty when it is blank.
 *
 * @example headerText({ value: 2026 }) // '2026'
 */
export function headerText(cell: RawCell): string {
  return cell.value === null ? '' : String(cell.value).trim();
}

/**
 * A workbook whose text tables have their plain numbers as numbers, as they stand once written to a sheet.
 * Other workbooks are returned as they are.
 *
 * @example numbersOfTextTables({ fileName: 'a.xlsx', kind: 'xlsx', sheets: [], date1904: false, fingerprint: '' }).kind // 'xlsx'
 */
export function numbersOfTextTables(workbook: RawWorkbook): RawWorkbook {
  if (workbook.kind !== 'csv') return workbook;
  const delimiter = workbook.delimiter ?? ',';
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => withNumber(cell, delimiter))),
  }));
  return { ...workbook, sheets };
}

function withNumber(cell: RawCell, delimiter: string): RawCell {
  if (typeof cell.value !== 'string') return cell;
  const value = plainNumber(cell.value.trim(), delimiter);
  return value === null ? cell : { ...cell, value };
}
