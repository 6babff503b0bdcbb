import type { RawWorkbook } from '../model/rawWorkbook';
import { readLog, type LogEntry } from '../report/notes/readLog';
import { readNotes } from '../report/notes/readNotes';
import type { TypedNotes } from '../report/ReportInput';

/** What an earlier output hands on to the next: typed notes and the generations it tells of. */
export interface EarlierOutput {
  readonly notes: TypedNotes;
  readonly log: readonly LogEntry[];
}

/** What a workbook hands on when we wrote it; null for any other. */
export function earlierOutput(raw: RawWorkbook): EarlierOutput | null {
  if (!raw.sheets.some(({ ownId }) => ownId !== null)) return null;
  return { notes: readNotes(raw), log: readLog(raw) };
}
