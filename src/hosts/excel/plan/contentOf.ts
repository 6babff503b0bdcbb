import type { SheetDescription } from '../../../report/description/SheetDescription';
import { cellInput } from './cellInput';
import type { CellInput } from './cellInput';

/** What is entered into the cells of a sheet, from A1 on; every row is as long as the sheet is wide. */
export type SheetContent = readonly (readonly CellInput[])[];

/** Rows and columns of a content. */
export function extentOf(content: SheetContent): { readonly rows: number; readonly columns: number } {
  return { rows: content.length, columns: content[0]?.length ?? 0 };
}

/** What a described sheet holds; `formula` gives a formula as it reads in this workbook. */
export function contentOf(sheet: SheetDescription, formula: (formula: string) => string): SheetContent {
  const columns = sheet.rows.reduce((widest, { cells }) => Math.max(widest, (cells.at(-1)?.column ?? -1) + 1), 0);
  const content = sheet.rows.map(() => new Array<CellInput>(columns).fill(''));
  sheet.rows.forEach(({ cells }, row) => {
    for (const cell of cells) (content[row] ??= [])[cell.column] = cellInput(cell, formula);
  });
  return content;
}
