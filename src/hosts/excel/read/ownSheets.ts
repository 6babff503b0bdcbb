import { idInMarker, OWN_SHEET_NAME, ownIdsOf } from '../../ownMarker';
import type { LayoutRecord } from '../record/LayoutRecord';
import { readRecordXml } from '../record/recordXml';
import type { OpenBook } from './openBook';

/** Which sheets are ours, and what we know of them. */
export interface OwnSheets {
  /** Own id by sheet id, copies included (`copy:` before theirs). */
  readonly ids: ReadonlyMap<string, string>;
  readonly record: LayoutRecord;
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
export function requestOwnSheets({ sheets, records }: OpenBook): () => OwnSheets {
  const markers = sheets.map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(OWN_SHEET_NAME).load({ formula: true }) }));
  const parts = records.map((part) => part.getXml());
  return () => {
    const record = parts.map(({ value }) => readRecordXml(value)).find((read) => read !== null) ?? [];
    const marked = markers.flatMap(({ sheet, name }) => {
      const id = name.isNullObject ? null : idInMarker(String(name.formula).replace(/^=/, ''));
      return id === null ? [] : [{ id, sheet }];
    });
    return { ids: ownIdsBySheet(marked, record), record };
  };
}
