import type { Cell, CellValue } from '../../book/Cell';
import { NORMAL_LOOK } from '../../book/CellLook';
import type { EmulatedBook } from '../../book/EmulatedBook';
import type { EmulatedSheet } from '../../book/EmulatedSheet';
import type { CellKind, CellView, SheetView } from '../view/SheetView';
import { emulatedChart } from './emulatedChart';
import { emulatedLook, PIXELS_PER_POINT } from './emulatedLook';

/** Width of a column that nobody set, in points. */
const USUAL_WIDTH = 48;
/** Rows and columns beyond those in use, to scroll to and to type in. */
const SPARE_ROWS = 30;
const LEAST_ROWS = 60;
const SPARE_COLUMNS = 4;
const LEAST_COLUMNS = 26;

const KINDS: Readonly<Record<CellValue['type'], CellKind>> = { Empty: 'blank', String: 'text', Double: 'number', Boolean: 'logical', Error: 'error' };

function linkOf(cell: Cell): { readonly link?: string } {
  const reference = cell.link?.documentReference;
  return reference === undefined || reference === '' ? {} : { link: reference };
}

/** The last row and column in use: filled or dressed cells, merged areas, charts. */
function lastUsedOf(sheet: EmulatedSheet): { readonly row: number; readonly column: number } {
  const used = sheet.usedArea(false);
  const areas = [...(used === null ? [] : [used]), ...sheet.merges, ...sheet.charts.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))];
  return { row: Math.max(0, ...areas.map(({ lastRow }) => lastRow)), column: Math.max(0, ...areas.map(({ lastColumn }) => lastColumn)) };
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** What a sheet of the emulated workbook looks like now. Cells are translated when they are asked for, and once. */
export function emulatedSheetView(book: EmulatedBook, sheet: EmulatedSheet, revision: number): SheetView {
  const lastUsed = lastUsedOf(sheet);
  const columnCount = Math.max(LEAST_COLUMNS, lastUsed.column + 1 + SPARE_COLUMNS);
  const known = new Map<number, CellView | null>();
  const translate = (row: number, column: number): CellView | null => {
    const cell = sheet.cellAt(row, column);
    if (cell.content.kind === 'empty' && cell.look === NORMAL_LOOK) return null;
    return { text: book.shownTextAt(sheet, row, column), kind: KINDS[sheet.valueAt(row, column).type], look: emulatedLook(cell.look), ...linkOf(cell) };
  };
  return {
    name: sheet.name,
    revision,
    rowCount: Math.max(LEAST_ROWS, lastUsed.row + 1 + SPARE_ROWS),
    columnCount,
    lastUsed,
    zoom: 1,
    columnWidths: Array.from({ length: columnCount }, (_, column) => pixels(sheet.columnWidths.get(column) ?? USUAL_WIDTH)),
    rowHeight: (row) => {
      const points = sheet.rowHeights.get(row);
      return points === undefined ? null : pixels(points);
    },
    cellAt: (row, column) => {
      const key = row * columnCount + column;
      const before = known.get(key);
      if (before !== undefined) return before;
      const fresh = column < columnCount ? translate(row, column) : null;
      known.set(key, fresh);
      return fresh;
    },
    merges: sheet.merges,
    frozen: sheet.frozen ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
    charts: sheet.charts.map((chart) => emulatedChart(book, sheet, chart)),
  };
}
