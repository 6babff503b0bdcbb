import type { AxisTitles, BarsDescription, PageDescription, ValidationDescription } from '../../../report/description/SheetDescription';
import type { Look } from '../../../report/description/theme';
import type { Block } from './Block';
import type { SizeRun } from './sizes';

/** A look and its number format. */
export interface CellLook {
  readonly look: Look;
  readonly format: string;
}

/** Neighbours in a row that share a look, which is given by its place in the list of looks. */
export type LookRun = readonly [column: number, columns: number, look: number];

/** Looks of the cells of a sheet: each look once, and row by row which cells have it. */
export interface LookGrid {
  readonly looks: readonly CellLook[];
  readonly rows: readonly (readonly LookRun[])[];
}

export interface LinkLayout {
  readonly row: number;
  readonly column: number;
  /** Place in this workbook, as a hyperlink says it: `'Case – x'!B4`. */
  readonly target: string;
}

export interface ConditionalLayout {
  readonly block: Block;
  readonly formula: string;
  readonly look: Look;
}

export interface TableLayout {
  readonly name: string;
  readonly block: Block;
}

/** Cells of a sheet, by the name on its tab. */
export interface PlacedBlock {
  readonly sheet: string;
  readonly block: Block;
}

export interface ChartLayout {
  /** What the selection pane lists, and what we know the chart by. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'line' | 'column' | 'bar';
  readonly anchor: Block;
  readonly categories: PlacedBlock;
  readonly series: readonly { readonly name: string; readonly values: PlacedBlock; readonly color: string }[];
  readonly valueFormat: string;
  readonly showLegend: boolean;
  readonly bars?: BarsDescription;
  readonly axisTitles?: AxisTitles;
  readonly labelStep?: number;
}

/** All that goes with cells: what of it changes is written anew together. */
export interface CellsLayout {
  readonly looks: LookGrid;
  readonly merges: readonly Block[];
  readonly links: readonly LinkLayout[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalLayout[];
  readonly tables: readonly TableLayout[];
}

export interface ViewLayout {
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines: boolean;
  readonly tabColor: string;
}

/** A sheet without its values, as plain data: what is written, what the record keeps, what is put back. */
export interface SheetLayout {
  readonly cells: CellsLayout;
  readonly heights: readonly SizeRun[];
  readonly widths: readonly SizeRun[];
  readonly charts: readonly ChartLayout[];
  /** Null where this Excel sets up no pages. */
  readonly page: PageDescription | null;
  readonly view: ViewLayout;
}
