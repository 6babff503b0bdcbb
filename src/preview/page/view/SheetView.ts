import type { CellArea } from '../../../report/description/SheetDescription';

/** One line at the edge of a cell, in pixels. Colours of this file are CSS colours. */
export interface EdgeLook {
  readonly width: number;
  readonly color: string;
}

/** How a cell looks, resolved: nothing is left to a style behind it. */
export interface CellLook {
  /** Size of the letters in pixels. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** `general`: texts to the left, numbers to the right, yes/no and errors in the middle. */
  readonly horizontal: 'general' | 'left' | 'right' | 'center';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  readonly left: EdgeLook | null;
}

/** What stands in a cell: it decides the side on which a general cell aligns, and whether it may overflow. */
export type CellKind = 'blank' | 'text' | 'number' | 'logical' | 'error';

/** One cell as its reader sees it. */
export interface CellView {
  readonly text: string;
  readonly kind: CellKind;
  readonly look: CellLook;
  /** Where a click leads, as a reference of this workbook, e.g. `'Case'!A1`. */
  readonly link?: string;
}

/** One line or row of bars; a gap is null. */
export interface SeriesView {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** A rectangle in pixels; on a sheet it counts from the first cell. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How bars share the room of a category; the gap between categories in percent of a bar's width. */
export interface BarsView {
  readonly arrangement: 'beside' | 'over' | 'stacked';
  readonly gap: number;
}

/** A chart that lies over the cells. */
export interface ChartView {
  readonly name: string;
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  /** The cells that it lies over, or where it lies at 100 %. */
  readonly place: CellArea | Box;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  /** Number format of the value axis. */
  readonly valueFormat: string;
  readonly showLegend: boolean;
  readonly bars: BarsView;
  /** Words along the axes; '' where there are none. */
  readonly axisTitles: { readonly category: string; readonly value: string };
  /** Every how many categories one is named; null: as many as there is room for. */
  readonly labelStep: number | null;
}

/** What one sheet looks like at one moment. Rows and columns count from zero, sizes are pixels. */
export interface SheetView {
  readonly name: string;
  /** Grows with each change of the workbook; what was computed for an earlier one is out of date. */
  readonly revision: number;
  /** Rows and columns to draw: those in use and some beyond, to type in. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last row and the last column that hold anything. */
  readonly lastUsed: { readonly row: number; readonly column: number };
  /** 1 shows the sheet at its own size; all sizes of this object but those of charts are multiplied already. */
  readonly zoom: number;
  readonly columnWidths: readonly number[];
  /** Height of a row, or null where it fits itself to what it holds. */
  rowHeight(row: number): number | null;
  cellAt(row: number, column: number): CellView | null;
  readonly merges: readonly CellArea[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly charts: readonly ChartView[];
}
