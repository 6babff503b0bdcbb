import type { StyleRole } from './styleRoles';

/** What a described cell shows. Dates are serial numbers with a date format. */
export type DescribedValue = string | number | boolean | null;

/** One cell to write. `value` is what the engine computed and is stored beside the formula. */
export interface CellDescription {
  readonly column: number;
  readonly value: DescribedValue;
  /** A1 formula without the equals sign. Absent: a constant. Text values are always written as text. */
  readonly formula?: string;
  readonly style: StyleRole;
  /** Number format code, e.g. `#,##0`. Absent: that of the style role. */
  readonly format?: string;
  /** Jumps to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** One row of cells. */
export interface RowDescription {
  /** Height in points; absent: the program's own. */
  readonly height?: number;
  readonly cells: readonly CellDescription[];
}

/** A block of cells, zero-based, ends inclusive. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** An area of a named sheet, for charts. */
export interface SheetArea extends CellArea {
  readonly sheet: string;
}

/** One line or row of bars. */
export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** RRGGBB. */
  readonly color: string;
}

/** How bars or columns share the room of a category. */
export interface BarsDescription {
  /** `beside`: next to each other; `over`: on the same line, for bars to both sides of zero; `stacked`: on top of each other. */
  readonly arrangement: 'beside' | 'over' | 'stacked';
  /** Free room between categories, in percent of a bar's width, 0 to 500. */
  readonly gap: number;
}

/** Words along the axes; a missing one leaves its axis without. */
export interface AxisTitles {
  readonly category?: string;
  readonly value?: string;
}

/** A native chart over cells of the workbook. */
export interface ChartDescription {
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  /** What a screen reader says. Also stands in a caption cell, as Office.js has no member for it. */
  readonly altText: string;
  /** Cells that the chart covers. */
  readonly anchor: CellArea;
  readonly categories: SheetArea;
  readonly series: readonly ChartSeries[];
  readonly valueFormat: string;
  readonly showLegend: boolean;
  /** Of bars and columns; absent: beside each other, 60 % apart. */
  readonly bars?: BarsDescription;
  readonly axisTitles?: AxisTitles;
  /** Every how many categories one is named; absent: the program decides. */
  readonly labelStep?: number;
}

/** Ten or fewer short choices typed out, or a yes/no test on a number or date. */
export interface ValidationDescription {
  readonly area: CellArea;
  readonly rule:
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    | { readonly kind: 'decimal' | 'date' | 'whole'; readonly minimum: number | null; readonly maximum: number | null };
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  /** stop refuses other values, warning lets them through after asking. */
  readonly severity: 'stop' | 'warning';
}

/** Where a formula is true, the cells take another style role (font and fill only). */
export interface ConditionalFormatDescription {
  readonly area: CellArea;
  /** A1 formula without equals sign, relative to the first cell of the area. */
  readonly formula: string;
  readonly style: StyleRole;
}

/** How a sheet prints. */
export interface PageDescription {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'a4' | 'letter';
  /** One page wide; as many pages tall as it takes (0) or this many. */
  readonly pagesTall: number;
  /** Zero-based, inclusive; null prints what there is. */
  readonly printArea: CellArea | null;
  /** Rows repeated on each page, zero-based, inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly right: string };
}

/** A header row over data rows that becomes an Excel table. */
export interface TableDescription {
  readonly name: string;
  readonly area: CellArea;
}

/** Columns in which people may type; kept by row id when the sheet is written again. */
export interface NotesDescription {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly idColumn: number;
  readonly noteColumn: number;
}

/** What a sheet is for; the modelling rules ask for it. */
export type SheetRole = 'output' | 'input' | 'working' | 'check' | 'reference' | 'template';

/** A sheet as data. Writers interpret it; the modelling rules read it. */
export interface SheetDescription {
  /** Stable id, kept in the marker that survives renaming: `about`, `case:vw-01`, … */
  readonly id: string;
  /** 31 characters at most, unique within the workbook it goes to. */
  readonly name: string;
  readonly role: SheetRole;
  /** Width of each column in characters. */
  readonly columnWidths: readonly number[];
  /** Row by row from the first. */
  readonly rows: readonly RowDescription[];
  readonly merges: readonly CellArea[];
  readonly charts: readonly ChartDescription[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  readonly tables: readonly TableDescription[];
  readonly notes: readonly NotesDescription[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines: boolean;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly page: PageDescription;
}

/** The sheets of one run, in tab order. */
export interface WorkbookDescription {
  readonly title: string;
  readonly sheets: readonly SheetDescription[];
}
