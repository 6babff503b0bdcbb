import { idInMarker, OWN_SHEET_NAME } from '../../ownMarker';
import { restoreActions } from '../plan/restoreActions';
import type { SheetWrite } from '../plan/SheetWrite';
import type { RecordAction, SheetAction } from '../plan/WriteAction';
import { openBook } from '../read/openBook';
import type { OpenBook } from '../read/openBook';
import type { RecordPart } from '../read/ownSheets';
import { sendActions, switchEventsOn } from './sendRequests';

/** What stood before a write and what it was about to do. */
export interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly part: RecordPart | null;
  readonly writes: readonly SheetWrite[];
  /** Excel stopped because a name that we were about to give was taken. */
  readonly nameTaken: boolean;
}

/** A new sheet that has a name of ours, and whether it can only be ours. */
interface Candidate {
  readonly id: string;
  readonly write: SheetWrite;
  readonly marker: Excel.NamedItem;
  readonly used: Excel.Range;
}

function isBegunByUs({ write, marker, used }: Candidate, { nameTaken }: Before): boolean {
  if (used.isNullObject) return true;
  if (!marker.isNullObject) return idInMarker(String(marker.formula).replace(/^=/, '')) === write.ownId;
  // Templates carry no marker; where Excel found the name taken, the sheet is somebody else's.
  return write.isTemplate && !nameTaken;
}

/** Removes sheets that the write had begun, and none that somebody else added under such a name meanwhile. */
async function begun(now: OpenBook, before: Before): Promise<readonly SheetAction[]> {
  const added = before.writes.filter(({ standing }) => standing === null);
  const candidates = now.sheets.flatMap((sheet): readonly Candidate[] => {
    const write = added.find(({ name }) => name === sheet.name);
    if (write === undefined || before.sheetIds.has(sheet.id)) return [];
    const marker = sheet.names.getItemOrNullObject(OWN_SHEET_NAME).load({ formula: true });
    return [{ id: sheet.id, write, marker, used: sheet.getUsedRangeOrNullObject(true).untrack().load({ rowCount: true }) }];
  });
  if (candidates.length > 0) await now.context.sync();
  return candidates.filter((candidate) => isBegunByUs(candidate, before)).map(({ id }) => ({ do: 'delete-sheet', sheet: id }));
}

function restored(now: OpenBook, { writes }: Before): readonly SheetAction[] {
  return writes.flatMap((write) => {
    const { standing } = write;
    const sheet = now.sheets.find(({ id }) => id === standing?.id);
    if (standing === null || sheet === undefined) return [];
    const found = { charts: sheet.charts.items.map(({ id, name }) => ({ id, name })), tables: sheet.tables.items.map(({ name }) => name) };
    return restoreActions(write, standing, found);
  });
}

function keptRecord(now: OpenBook, { part }: Before): readonly RecordAction[] {
  if (part === null) return now.records.map(({ id }) => ({ do: 'delete-record', part: id }));
  const stands = now.records.some(({ id }) => id === part.id);
  return [stands ? { do: 'set-record', part: part.id, xml: part.xml } : { do: 'add-record', xml: part.xml }];
}

/**
 * Puts back what stood before an interrupted write, whatever part of it was done: sheets just begun are removed,
 * sheets of ours get their old formulas, looks and charts, and the record says so.
 */
export async function putBack(context: Excel.RequestContext, before: Before, requestLimit: number | undefined): Promise<void> {
  const now = await openBook(context);
  await sendActions({ context, requestLimit }, [...restored(now, before), ...(await begun(now, before)), ...keptRecord(now, before)]);
  await switchEventsOn(context);
}
