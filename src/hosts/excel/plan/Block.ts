import type { CellArea } from '../../../report/description/SheetDescription';

/** A rectangle of cells as Office.js counts it: first row, first column, number of rows, number of columns. */
export type Block = readonly [row: number, column: number, rows: number, columns: number];

/** The block that a described area covers. */
export function blockOf(area: CellArea): Block {
  return [area.firstRow, area.firstColumn, area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1];
}
