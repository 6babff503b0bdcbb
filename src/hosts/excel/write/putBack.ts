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
}

/** Sheets that the write had begun. */
function begun(now: OpenBook, { sheetIds, writes }: Before): readonly SheetAction[] {
  const names = new Set(writes.filter(({ standing }) => standing === null).map(({ name }) => name));
  return now.sheets.filter(({ id, name }) => !sheetIds.has(id) && names.has(name)).map(({ id }) => ({ do: 'delete-sheet', sheet: id }));
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
  await sendActions({ context, requestLimit }, [...restored(now, before), ...begun(now, before), ...keptRecord(now, before)]);
  await switchEventsOn(context);
}
