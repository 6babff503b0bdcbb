/** What a cell can hold when a host has read it. Dates stay serial numbers with their format. */
export type RawValue = string | number | boolean | null;

/** A cell as it stands, before anybody interprets it. */
export interface RawCell {
  readonly value: RawValue;
  /** Number format code, where the cell has one other than General. */
  readonly format?: string;
  /** The error a formula shows (`#N/A`); the value is then null. */
  readonly error?: string;
}

/** An Excel table (list object): its name and where it stands, header row included. Zero-based, ends inclusive. */
export interface RawTable {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hasTotals: boolean;
}

/** A sheet as a grid from A1 on; rows may be shorter than the sheet is wide, and may be empty. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The id of our own sheet when its marker is found, else null. Own sheets are never read as input. */
  readonly ownId: string | null;
  readonly rows: readonly (readonly RawCell[])[];
  readonly tables: readonly RawTable[];
}

/** A workbook as a host read it. */
export interface RawWorkbook {
  readonly fileName: string;
  readonly kind: 'xlsx' | 'csv' | 'live';
  readonly sheets: readonly RawSheet[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** For text files: how the bytes were read. */
  readonly textEncoding?: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly delimiter?: string;
  /** sha-256 (hex) of the cells of all sheets that are not ours. */
  readonly fingerprint: string;
}
