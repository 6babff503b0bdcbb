import { FONT_SIZE, THEME } from '../report/description/theme';
import type { Look } from '../report/description/theme';
import type { CellArea, CellDescription, SheetDescription } from '../report/description/SheetDescription';

const DEFAULT_HEIGHT = 15;
const TALLEST = 409;
/** Height of a line against the size of its letters. */
const LINE = 1.3;
/** Column widths count digits of this size; letters of running text are narrower (measured: 0.85, so this errs to the safe side). */
const WIDTH_SIZE = 11;
const LETTER_WIDTH = 0.9;
const BOLD_WIDER = 1.07;
const DEFAULT_WIDTH = 8.43;

/** Merged cells by their first cell; programs never fit their height by themselves. */
type Merges = ReadonlyMap<string, CellArea>;

function mergesOf(sheet: SheetDescription): Merges {
  return new Map(sheet.merges.map((area) => [`${String(area.firstRow)}:${String(area.firstColumn)}`, area] as const));
}

function widthOf(sheet: SheetDescription, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column += 1) width += sheet.columnWidths[column] ?? DEFAULT_WIDTH;
  return width;
}

function linesOf(text: string, look: Look, width: number): number {
  const letter = ((look.size ?? FONT_SIZE) / WIDTH_SIZE) * LETTER_WIDTH * (look.bold === true ? BOLD_WIDER : 1);
  const perLine = Math.max(1, (width - (look.indent ?? 0)) / letter);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function cellHeight(sheet: SheetDescription, merge: CellArea | undefined, cell: CellDescription): number {
  const look: Look = THEME[cell.style];
  const line = (look.size ?? FONT_SIZE) * LINE;
  if (look.wrap !== true || typeof cell.value !== 'string') return cell.value === null ? 0 : line;
  const lines = linesOf(cell.value, look, widthOf(sheet, cell.column, merge?.lastColumn ?? cell.column));
  return (lines * line) / (merge === undefined ? 1 : merge.lastRow - merge.firstRow + 1);
}

/**
 * What a row without stated height needs for its texts, in points; null where the usual height will do.
 *
 * It is written as a fitted height, not a fixed one: programs that fit rows themselves go on doing so,
 * and those that only show the file do not cut sentences off.
 */
export function fittedHeights(sheet: SheetDescription): (row: number) => number | null {
  const merges = mergesOf(sheet);
  return (row) => {
    let height = 0;
    for (const cell of sheet.rows[row]?.cells ?? []) {
      const merge = merges.size === 0 ? undefined : merges.get(`${String(row)}:${String(cell.column)}`);
      height = Math.max(height, cellHeight(sheet, merge, cell));
    }
    return height <= DEFAULT_HEIGHT ? null : Math.min(TALLEST, Math.ceil(height * 4) / 4);
  };
}
