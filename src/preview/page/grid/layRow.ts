import type { CellArea } from '../../../report/description/SheetDescription';
import type { CellView, EdgeLook, SheetView } from '../view/SheetView';
import { CELL_PADDING, INDENT_STEP } from './fittedHeight';
import type { MeasureText } from './measureText';
import type { MergeIndex } from './MergeIndex';
import type { Tracks } from './Tracks';

/** Everything that laying out a row asks of its sheet. */
export interface SheetLayout {
  readonly sheet: SheetView;
  readonly rows: Tracks;
  readonly columns: Tracks;
  readonly merges: MergeIndex;
  readonly measure: MeasureText;
}

/** One cell of a row, ready to draw. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: CellView | null;
  /** The merged area of which this is the first cell. */
  readonly merge: CellArea | null;
  /** Belongs to a merged area that begins elsewhere: background only. */
  readonly covered: boolean;
  /** Where the text may run, in pixels from the cell's own left edge. */
  readonly textLeft: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** The shown text; number signs where a number does not fit. */
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly fill: string | null;
  readonly right: EdgeLook | null;
  readonly bottom: EdgeLook | null;
}

const GRIDLINE: EdgeLook = { width: 1, color: '#e2e2e2' };

/** On which side a cell's text stands. */
export function alignmentOf(cell: CellView): 'left' | 'right' | 'center' {
  if (cell.look.horizontal !== 'general') return cell.look.horizontal;
  if (cell.kind === 'number') return 'right';
  return cell.kind === 'logical' || cell.kind === 'error' ? 'center' : 'left';
}

function isBlank(layout: SheetLayout, row: number, column: number): boolean {
  if (column < 0 || column >= layout.columns.count) return false;
  if (layout.merges.find(row, column) !== null) return false;
  const cell = layout.sheet.cellAt(row, column);
  return cell === null || cell.kind === 'blank' || cell.text === '';
}

/** How many columns a text takes to one side beyond its own, while they are blank and it still has something to show. */
function overflow(layout: SheetLayout, at: { readonly row: number; readonly column: number }, needed: { readonly width: number; readonly step: 1 | -1 }): number {
  let left = needed.width;
  let columns = 0;
  while (left > 0) {
    const next = at.column + needed.step * (columns + 1);
    if (!isBlank(layout, at.row, next)) break;
    left -= layout.columns.size(next);
    columns += 1;
  }
  return columns;
}

interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The columns that a cell's text is drawn over: its own, and blank neighbours where it may overflow. */
export function textReach(layout: SheetLayout, row: number, column: number): Reach {
  const own = { first: column, last: column };
  const cell = layout.sheet.cellAt(row, column);
  if (cell === null || cell.kind !== 'text' || cell.look.wrap || layout.merges.find(row, column) !== null) return own;
  const padding = layout.sheet.zoom * (2 * CELL_PADDING + cell.look.indent * INDENT_STEP);
  const width = layout.measure(cell.text, cell.look) + padding - layout.columns.size(column);
  if (width <= 0) return own;
  const align = alignmentOf(cell);
  const share = align === 'center' ? width / 2 : width;
  const before = align === 'left' ? 0 : overflow(layout, { row, column }, { width: share, step: -1 });
  const after = align === 'right' ? 0 : overflow(layout, { row, column }, { width: share, step: 1 });
  return { first: column - before, last: column + after };
}

function widerEdge(one: EdgeLook | null, other: EdgeLook | null): EdgeLook | null {
  if (one === null || other === null) return one ?? other;
  return other.width > one.width ? other : one;
}

function sameArea(layout: SheetLayout, row: number, [column, nextRow, nextColumn]: readonly [number, number, number]): boolean {
  const area = layout.merges.find(row, column);
  return area !== null && area === layout.merges.find(nextRow, nextColumn);
}

/** A gridline, or the fill that hides it. */
function quietEdge(layout: SheetLayout, fill: string | null): EdgeLook | null {
  if (fill !== null) return { width: 1, color: fill };
  return layout.sheet.showGridlines ? GRIDLINE : null;
}

/** The lines right of and below a cell: its own or the neighbour's, else the gridline; none within a merged area or under running text. */
function edgesOf(layout: SheetLayout, row: number, at: { readonly column: number; readonly fill: string | null; readonly overrun: boolean }): Pick<PlacedCell, 'right' | 'bottom'> {
  const { sheet } = layout;
  const { column, fill, overrun } = at;
  const quiet = quietEdge(layout, fill);
  const inside: EdgeLook | null = fill === null ? null : { width: 1, color: fill };
  const edge = (atRow: number, atColumn: number, side: 'top' | 'right' | 'bottom' | 'left'): EdgeLook | null => sheet.cellAt(atRow, atColumn)?.look[side] ?? null;
  const right = widerEdge(edge(row, column, 'right'), edge(row, column + 1, 'left'));
  const bottom = widerEdge(edge(row, column, 'bottom'), edge(row + 1, column, 'top'));
  return {
    right: sameArea(layout, row, [column, row, column + 1]) ? inside : right ?? (overrun ? inside : quiet),
    bottom: sameArea(layout, row, [column, row + 1, column]) ? inside : bottom ?? quiet,
  };
}

/** Number signs in place of a number that is wider than its cell, as spreadsheets show it. */
function shownText(cell: CellView, width: number, measure: MeasureText): string {
  if (cell.kind !== 'number' || measure(cell.text, cell.look) <= width - 2) return cell.text;
  const sign = measure('#', cell.look);
  return '#'.repeat(Math.max(1, Math.floor((width - 2 * CELL_PADDING) / Math.max(1, sign))));
}

function placeCell(layout: SheetLayout, at: { readonly row: number; readonly column: number }, overrun: boolean): PlacedCell {
  const { sheet, rows, columns, merges } = layout;
  const { row, column } = at;
  const area = merges.find(row, column);
  const isFirst = area !== null && area.firstRow === row && area.firstColumn === column;
  const shown = area === null ? sheet.cellAt(row, column) : sheet.cellAt(area.firstRow, area.firstColumn);
  const reach = area === null ? textReach(layout, row, column) : { first: column, last: area.lastColumn };
  const fill = shown?.look.fill ?? null;
  const textWidth = columns.span(reach.first, reach.last);
  return {
    column,
    cell: shown,
    merge: isFirst ? area : null,
    covered: area !== null && !isFirst,
    textLeft: columns.start(reach.first) - columns.start(column),
    textWidth,
    textHeight: rows.span(row, area === null ? row : area.lastRow),
    text: shown === null ? '' : shownText(shown, textWidth, layout.measure),
    align: shown === null ? 'left' : alignmentOf(shown),
    fill,
    ...edgesOf(layout, row, { column, fill, overrun }),
  };
}

/** Lays out one row: merged areas, texts that run over blank neighbours, and the line at each edge. */
export function layRow(layout: SheetLayout, row: number): readonly PlacedCell[] {
  const overrun = new Set<number>();
  for (let column = 0; column < layout.columns.count; column += 1) {
    const { first, last } = textReach(layout, row, column);
    for (let between = first; between < last; between += 1) overrun.add(between);
  }
  const cells: PlacedCell[] = [];
  for (let column = 0; column < layout.columns.count; column += 1) cells.push(placeCell(layout, { row, column }, overrun.has(column)));
  return cells;
}
