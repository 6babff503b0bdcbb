import { areaAddress, columnCount, rowCount } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import { isJsonList, type Json } from '../host/Json';
import { refusal } from '../host/refusal';

/** Excel answers no more cells than this at once. */
const MAX_CELLS = 5_000_000;

/** One result per cell, as rows of a block. */
export function mapCells<Result>({ area }: CellBlock, result: (row: number, column: number) => Result): Result[][] {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) throw refusal('ResponsePayloadSizeLimitExceeded', `${areaAddress(area)} has too many cells.`);
  const rows: Result[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const cells: Result[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) cells.push(result(row, column));
    rows.push(cells);
  }
  return rows;
}

function rowsOf(block: CellBlock, value: Json): readonly (readonly Json[])[] {
  const [rows, columns] = [rowCount(block.area), columnCount(block.area)];
  const list = isJsonList(value) ? value : [];
  const fits = list.length === rows && list.every((row) => isJsonList(row) && row.length === columns);
  if (!fits) throw refusal('InvalidArgument', `The values do not have the ${String(rows)} rows and ${String(columns)} columns of ${areaAddress(block.area)}.`);
  return list.filter(isJsonList);
}

/** Hands every given cell of a block to a writer; null leaves a cell as it is, and one value is meant for every cell. */
export function writeCells(block: CellBlock, value: Json, write: (cell: { row: number; column: number }, input: string | number | boolean) => void): void {
  block.sheet.guard();
  const { firstRow, firstColumn } = block.area;
  const rows = isJsonList(value) ? rowsOf(block, value) : mapCells(block, () => value);
  for (const [down, cells] of rows.entries()) {
    for (const [across, input] of cells.entries()) {
      if (input === null || input === undefined) continue;
      if (typeof input === 'object') throw refusal('InvalidArgument', 'A cell takes a text, a number or a truth value.');
      write({ row: firstRow + down, column: firstColumn + across }, input);
    }
  }
}

/** Types into the cells of a block, as setting `values` or `formulas` does. */
export function typeIntoCells(block: CellBlock, value: Json): void {
  writeCells(block, value, ({ row, column }, input) => block.sheet.type(row, column, input));
  block.sheet.noteChange(block.area);
}

/** The formula of a cell (en-US), or the constant where it has none. */
export function formulaOf(sheet: EmulatedSheet, row: number, column: number): string | number | boolean {
  const { content } = sheet.cellAt(row, column);
  return content.kind === 'formula' ? content.formula : sheet.valueAt(row, column).value;
}

/** The one value that all cells share, else null, as Excel answers mixed looks. */
export function sharedValue<Value>(block: CellBlock, valueAt: (row: number, column: number) => Value): Value | null {
  const { firstRow, firstColumn } = block.area;
  const first = valueAt(firstRow, firstColumn);
  const used = block.sheet.usedArea(false);
  // Cells beyond the used ones look like each other: one row and column past them stands for all.
  const lastRow = Math.min(block.area.lastRow, Math.max((used?.lastRow ?? 0) + 1, firstRow));
  const lastColumn = Math.min(block.area.lastColumn, Math.max((used?.lastColumn ?? 0) + 1, firstColumn));
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) if (valueAt(row, column) !== first) return null;
  }
  return first;
}
