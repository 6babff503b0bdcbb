import { a1, columnLetters, quotedSheet } from '../model/cellAddress';
import type { CellArea } from '../report/description/SheetDescription';

/** `A1:C3`, or `A1` for a single cell. */
export function areaText(area: CellArea): string {
  const first = a1({ row: area.firstRow, column: area.firstColumn });
  const last = a1({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/** `'Case – x'!$A$1:$C$3`, as charts and names want it. */
export function absoluteArea(sheet: string, area: CellArea): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(area.firstRow, area.firstColumn);
  const last = corner(area.lastRow, area.lastColumn);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
