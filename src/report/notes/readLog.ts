import type { RawSheet, RawWorkbook } from '../../model/rawWorkbook';

/** One generation of our sheets, as the change log on About tells it. */
export interface LogEntry {
  readonly version: string;
  readonly what: string;
  /** Start of the fingerprint of the input it was written from. */
  readonly ref: string;
}

const HEADS = { version: 'Version', ref: 'Ref' } as const;

function entriesOf(sheet: RawSheet): readonly LogEntry[] {
  const text = (row: number, column: number): string => String(sheet.rows[row]?.[column]?.value ?? '');
  const head = sheet.rows.findIndex((cells) => cells.some(({ value }) => value === HEADS.version) && cells.some(({ value }) => value === HEADS.ref));
  if (head < 0) return [];
  const columnOf = (name: string): number => sheet.rows[head]?.findIndex(({ value }) => value === name) ?? -1;
  const [version, ref] = [columnOf(HEADS.version), columnOf(HEADS.ref)];
  return sheet.rows.slice(head + 1).flatMap((_, index) => {
    const row = head + 1 + index;
    return text(row, ref) === '' ? [] : [{ version: text(row, version), what: text(row, version + 1), ref: text(row, ref) }];
  });
}

/** The generations that our About sheet tells of, oldest first; none where it does not stand. */
export function readLog(workbook: Pick<RawWorkbook, 'sheets'>): readonly LogEntry[] {
  return workbook.sheets.filter(({ ownId }) => ownId === 'about').flatMap(entriesOf);
}
