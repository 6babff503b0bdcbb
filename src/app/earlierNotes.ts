import type { RawWorkbook } from '../model/rawWorkbook';
import { readNotes } from '../report/notes/readNotes';
import type { TypedNotes } from '../report/ReportInput';

export type { TypedNotes } from '../report/ReportInput';

/** What was typed into our sheets of an earlier output; null for a workbook that we did not write. */
export function earlierNotes(raw: RawWorkbook): TypedNotes | null {
  return raw.sheets.some(({ ownId }) => ownId !== null) ? readNotes(raw) : null;
}
