import { a1, columnLetters, parseA1 } from '../../model/cellAddress';
import type { CellArea } from '../../report/description/SheetDescription';

/** Rows of a sheet of Excel. */
export const ROWS = 1_048_576;
/** Columns of a sheet of Excel. */
export const COLUMNS = 16_384;

/** Every cell of a sheet. */
export const WHOLE_SHEET: CellArea = { firstRow: 0, firstColumn: 0, lastRow: ROWS - 1, lastColumn: COLUMNS - 1 };

/** Rows that an area spans. */
export function rowCount(area: CellArea): number {
  return area.lastRow - area.firstRow + 1;
}

/** Columns that an area spans. */
export function columnCount(area: CellArea): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** True when the area is whole columns. */
export function spansAllRows(area: CellArea): boolean {
  return area.firstRow === 0 && area.lastRow === ROWS - 1;
}

/** True when the area is whole rows. */
export function spansAllColumns(area: CellArea): boolean {
  return area.firstColumn === 0 && area.lastColumn === COLUMNS - 1;
}

/** True when both areas have a cell in common. */
export function overlap(one: CellArea, other: CellArea): boolean {
  const rows = one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;
  return rows && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** True when the first area lies within the second. */
export function liesWithin(inner: CellArea, outer: CellArea): boolean {
  const rows = inner.firstRow >= outer.firstRow && inner.lastRow <= outer.lastRow;
  return rows && inner.firstColumn >= outer.firstColumn && inner.lastColumn <= outer.lastColumn;
}

/** True when an area is on the sheet and not inside out. */
export function isOnSheet(area: CellArea): boolean {
  return liesWithin(area, WHOLE_SHEET) && area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn;
}

/** The address without sheet name, as Excel writes it: `B2`, `A1:C3`, `A:C`, `2:4`. */
export function areaAddress(area: CellArea): string {
  if (spansAllRows(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  if (spansAllColumns(area)) return `${String(area.firstRow + 1)}:${String(area.lastRow + 1)}`;
  const first = a1({ row: area.firstRow, column: area.firstColumn });
  const last = a1({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const plain = text.replaceAll('$', '');
  if (/^[A-Za-z]{1,3}$/.test(plain)) return { row: null, column: parseA1(`${plain}1`).column };
  if (/^[1-9][0-9]{0,6}$/.test(plain)) return { row: Number(plain) - 1, column: null };
  return /^[A-Za-z]{1,3}[1-9][0-9]{0,6}$/.test(plain) ? parseA1(plain) : null;
}

/** Reads an address without sheet name; null where it is none. Several areas in one text are not known here. */
export function parseArea(text: string): CellArea | null {
  const parts = text.split(':').map(corner);
  const first = parts[0] ?? null;
  const last = parts[1] ?? first;
  if (parts.length > 2 || first === null || last === null) return null;
  const isCell = first.row !== null && first.column !== null;
  if (parts.length === 1 && !isCell) return null;
  const rows = [first.row ?? 0, last.row ?? ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? COLUMNS - 1];
  const area = { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
  return isOnSheet(area) ? area : null;
}
