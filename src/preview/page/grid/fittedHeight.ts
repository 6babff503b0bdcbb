import type { CellView, SheetView } from '../view/SheetView';
import type { MergeIndex } from './MergeIndex';
import type { MeasureText } from './measureText';

/** Height of a row that holds nothing taller: 15 points. */
export const USUAL_HEIGHT = 20;
/** Height of a line against the size of its letters, as drawn. */
export const LINE_HEIGHT = 1.22;
/** Space left and right of a cell's text. */
export const CELL_PADDING = 4;
/** One step of indent: about three spaces. */
export const INDENT_STEP = 10;
const AIR = 3;

/** How many lines a text takes in a width, broken between words. */
export function linesIn(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines += 1;
        line = word;
      } else {
        line = longer;
      }
    }
  }
  return lines;
}

/** What a cell needs in height: wrapped texts as many lines as they take, others one. */
function neededHeight(cell: CellView, room: { readonly width: number; readonly zoom: number }, measure: MeasureText): number {
  const { width, zoom } = room;
  if (cell.kind === 'blank') return 0;
  const { look, text } = cell;
  const inner = width - zoom * (2 * CELL_PADDING + look.indent * INDENT_STEP);
  const lines = look.wrap && cell.kind === 'text' ? linesIn(text, inner, (part) => measure(part, look)) : 1;
  return lines * look.size * LINE_HEIGHT + AIR;
}

/** The height of a row that fits itself. Merged cells do not count, as in a spreadsheet program. */
export function fittedHeight(sheet: SheetView, row: number, tools: { readonly merges: MergeIndex; readonly measure: MeasureText }): number {
  let height = USUAL_HEIGHT * sheet.zoom;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.cellAt(row, column);
    if (cell === null || tools.merges.find(row, column) !== null) continue;
    height = Math.max(height, neededHeight(cell, { width: sheet.columnWidths[column] ?? 0, zoom: sheet.zoom }, tools.measure));
  }
  return Math.ceil(height);
}
