import { a1 } from '../../../src/model/cellAddress';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../../src/report/description/SheetDescription';

/** What a rule looks at: the described workbook, and the names of the sheets it is written beside. */
export interface RuledBook {
  readonly book: WorkbookDescription;
  readonly userSheets: readonly string[];
}

/** A modelling rule as a check of the description: the places that break it, each with why. */
export type ModellingRule = (ruled: RuledBook) => readonly string[];

/** A cell with where it stands. */
export interface PlacedCell {
  readonly sheet: SheetDescription;
  readonly row: number;
  readonly cell: CellDescription;
}

/** All cells of a workbook, sheet by sheet. */
export function cellsOf(book: WorkbookDescription): readonly PlacedCell[] {
  return book.sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }, row) => cells.map((cell) => ({ sheet, row, cell }))));
}

/** All cells with a formula. */
export function formulasOf(book: WorkbookDescription): readonly (PlacedCell & { readonly formula: string })[] {
  return cellsOf(book).flatMap((placed) => (placed.cell.formula === undefined ? [] : [{ ...placed, formula: placed.cell.formula }]));
}

/** The place of a cell as people read it. */
export function placeOf({ sheet, row, cell }: PlacedCell): string {
  return `${sheet.name}!${a1({ row, column: cell.column })}`;
}

/** The cells that break a rule, with what is wrong there; null where nothing is. */
export function complaints<P extends PlacedCell>(placed: readonly P[], fault: (cell: P) => string | null): readonly string[] {
  return placed.flatMap((cell) => {
    const found = fault(cell);
    return found === null ? [] : [`${placeOf(cell)}: ${found}`];
  });
}

/** Roles of cells that hold words: rounding belongs there and nowhere else. */
const NUMBER_STYLES: ReadonlySet<string> = new Set(['number', 'total', 'date', 'linked', 'input', 'assumption', 'engineValue', 'rowNumber', 'rowDate']);

/** Whether a cell is a part of a text or a text: also the numbers that only a sentence uses. */
export function isTextPart({ cell }: PlacedCell): boolean {
  return !NUMBER_STYLES.has(cell.style);
}
