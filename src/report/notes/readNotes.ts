import { isOriginal } from '../../model/isOriginal';
import type { RawSheet, RawWorkbook } from '../../model/rawWorkbook';
import type { TypedNotes } from '../ReportInput';

/** Heads of the columns that people type in, and of the column that names each row, on any of our sheets. */
const NOTE_HEADS = ['Your answer (kept)', 'Next step (kept)', 'Notes'];
const REF_HEAD = 'Ref';

function textOf(sheet: RawSheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value ?? null;
  return value === null ? '' : String(value);
}

function notesOf(sheet: RawSheet): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let columns: { readonly note: number; readonly ref: number } | null = null;
  sheet.rows.forEach((cells, row) => {
    const note = cells.findIndex(({ value }) => typeof value === 'string' && NOTE_HEADS.includes(value));
    const ref = cells.findIndex(({ value }) => value === REF_HEAD);
    if (ref >= 0) {
      // A table without a column to type in ends the one before it.
      columns = note < 0 ? null : { note, ref };
      return;
    }
    if (columns === null) return;
    const id = textOf(sheet, row, columns.ref);
    const text = textOf(sheet, row, columns.note);
    if (id !== '' && text !== '') notes.set(id, text);
  });
  return notes;
}

/** What people typed into our sheets, by sheet and row id, so that writing again keeps it. */
export function readNotes(workbook: Pick<RawWorkbook, 'sheets'>): TypedNotes {
  return new Map(
    workbook.sheets.flatMap((sheet) => {
      if (!isOriginal(sheet.ownId)) return [];
      return [[sheet.ownId, notesOf(sheet)] as const];
    }),
  );
}
