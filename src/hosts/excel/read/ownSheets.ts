import { idInMarker, OWN_SHEET_NAME, ownIdsOf } from '../../ownMarker';
import type { LayoutRecord } from '../record/LayoutRecord';
import { readRecordXml } from '../record/recordXml';
import type { OpenBook } from './openBook';

/** Which sheets are ours, and what we know of them. */
export interface OwnSheets {
  /** Own id by sheet id, copies included (`copy:` before theirs). */
  readonly ids: ReadonlyMap<string, string>;
  /** What a sheet's marker notes of its layout, by sheet id. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly record: LayoutRecord;
  /** The part that the record was read from: what stood in it, to be put back. */
  readonly part: RecordPart | null;
}

/** The part of the workbook that keeps the layout record. */
export interface RecordPart {
  readonly id: string;
  readonly xml: string;
}

interface Marked {
  readonly id: string;
  readonly sheet: { readonly id: string; readonly name: string };
}

const NUMBERED = /\(\d+\)$/;

/** How little speaks for a marked sheet being the one we wrote: a copy gets a new id and a number behind its name. */
function doubt({ id, sheet }: Marked, record: LayoutRecord): number {
  const recorded = record.find(({ ownId }) => ownId === id);
  if (recorded?.sheetId === sheet.id) return 0;
  if (recorded?.name === sheet.name) return 1;
  return NUMBERED.test(sheet.name) ? 3 : 2;
}

/** Own ids by sheet id, for marked sheets in the order of their tabs. */
export function ownIdsBySheet(marked: readonly Marked[], record: LayoutRecord): ReadonlyMap<string, string> {
  const surestFirst = [...marked].sort((left, right) => doubt(left, record) - doubt(right, record));
  return ownIdsOf(surestFirst.map(({ id, sheet }) => ({ id, sheet: sheet.id })));
}

/** Asks for markers and record with the next request; the result is there once it is done. */
export function requestOwnSheets({ sheets, records }: Pick<OpenBook, 'sheets' | 'records'>): () => OwnSheets {
  const markers = sheets.map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(OWN_SHEET_NAME).load({ formula: true, comment: true }) }));
  const parts = records.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () => {
    const [part = null] = parts.map(({ id, xml }): RecordPart => ({ id, xml: xml.value }));
    const record = (part === null ? null : readRecordXml(part.xml)) ?? [];
    const named = markers.filter(({ name }) => !name.isNullObject);
    const marked = named.flatMap(({ sheet, name }) => {
      const id = idInMarker(String(name.formula).replace(/^=/, ''));
      return id === null ? [] : [{ id, sheet }];
    });
    return { ids: ownIdsBySheet(marked, record), stamps: new Map(named.map(({ sheet, name }) => [sheet.id, name.comment])), record, part };
  };
}
