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
