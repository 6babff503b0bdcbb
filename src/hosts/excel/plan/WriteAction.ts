import type { PageDescription, ValidationDescription } from '../../../report/description/SheetDescription';
import type { Look } from '../../../report/description/theme';
import type { Block } from './Block';
import type { CellInput } from './cellInput';
import type { ChartLayout, ConditionalLayout, TableLayout, ViewLayout } from './SheetLayout';

/** What happens to the sheet named by `sheet`: its id where it stands, its name where it is new. */
export type SheetAction =
  | { readonly do: 'add-sheet'; readonly sheet: string }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** Gives the sheet its marker. */
  | { readonly do: 'mark'; readonly sheet: string; readonly formula: string; readonly stamp: string }
  /** Notes in the marker which layout the sheet carries. */
  | { readonly do: 'stamp'; readonly sheet: string; readonly stamp: string }
  /** Takes values, looks, merges, rules, links off all cells; `sizes` also widths and heights. */
  | { readonly do: 'clear'; readonly sheet: string; readonly sizes: boolean }
  /** Enters values and formulas; null leaves a cell as it is. */
  | { readonly do: 'values'; readonly sheet: string; readonly row: number; readonly column: number; readonly inputs: readonly (readonly (CellInput | null)[])[] }
  /** Links cells below each other; null leaves a cell as it is. */
  | { readonly do: 'links'; readonly sheet: string; readonly row: number; readonly column: number; readonly targets: readonly (string | null)[] }
  /** Gives one cell a look, for others to be copied from. */
  | { readonly do: 'look'; readonly sheet: string; readonly row: number; readonly column: number; readonly look: Look; readonly format: string }
  | { readonly do: 'copy-look'; readonly sheet: string; readonly from: string; readonly block: Block }
  /** Number format codes cell by cell, from column A on. */
  | { readonly do: 'number-formats'; readonly sheet: string; readonly row: number; readonly formats: readonly (readonly string[])[] }
  | { readonly do: 'merge'; readonly sheet: string; readonly block: Block }
  /** Gives rows their heights; null leaves a row as it is. */
  | { readonly do: 'heights'; readonly sheet: string; readonly first: number; readonly points: readonly (number | null)[] }
  | { readonly do: 'widths'; readonly sheet: string; readonly first: number; readonly points: readonly (number | null)[] }
  | { readonly do: 'usual-heights'; readonly sheet: string; readonly first: number; readonly count: number }
  | { readonly do: 'usual-widths'; readonly sheet: string; readonly first: number; readonly count: number }
  | { readonly do: 'validation'; readonly sheet: string; readonly validation: ValidationDescription }
  | { readonly do: 'conditional-format'; readonly sheet: string; readonly format: ConditionalLayout }
  | { readonly do: 'add-table'; readonly sheet: string; readonly table: TableLayout }
  /** Turns a table into plain cells. */
  | { readonly do: 'drop-table'; readonly sheet: string; readonly name: string }
  | { readonly do: 'add-chart'; readonly sheet: string; readonly chart: ChartLayout }
  | { readonly do: 'rename-chart'; readonly sheet: string; readonly name: string; readonly to: string }
  | { readonly do: 'delete-chart'; readonly sheet: string; readonly name: string }
  | { readonly do: 'page'; readonly sheet: string; readonly page: PageDescription }
  | { readonly do: 'view'; readonly sheet: string; readonly view: ViewLayout };

/** What happens to the part of the workbook that holds the layout record. */
export type RecordAction =
  | { readonly do: 'add-record'; readonly xml: string }
  | { readonly do: 'set-record'; readonly part: string; readonly xml: string }
  | { readonly do: 'delete-record'; readonly part: string };

/** One step of a write as plain data: planned and measured here, carried out by `performAction`. */
export type WriteAction = SheetAction | RecordAction;
