import { crc32 } from '../../xlsx/zip/crc32';
import type { SheetLayout } from '../plan/SheetLayout';

/** What we wrote last onto one of our sheets, and how to tell the sheet from its copies. */
export interface RecordedSheet {
  readonly ownId: string;
  /** Excel's id of the sheet where it was known, else null. */
  readonly sheetId: string | null;
  readonly name: string;
  readonly layout: SheetLayout;
}

/** The layouts of our sheets as we wrote them last; kept in the workbook, without any value of a cell. */
export type LayoutRecord = readonly RecordedSheet[];

/**
 * What the marker of a sheet says of the layout that it carries. Who writes the sheet without knowing the record,
 * as the command line does, writes the marker without it; the record then counts for nothing.
 */
export function layoutStamp(layout: SheetLayout): string {
  return `layout ${crc32(new TextEncoder().encode(JSON.stringify(layout))).toString(16)}`;
}
