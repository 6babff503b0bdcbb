import type { Unsubscribe } from '../../port';
import type { ExcelHostOptions } from '../ExcelRunner';
import { requestOwnSheets } from '../read/ownSheets';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Whether a sheet is one of ours or a copy of one. */
type IsOwn = (sheetId: string) => Promise<boolean>;

/** Asks which sheets are ours; a sheet that is not known yet is asked for once more, as it may be new. */
function ownSheetsOf({ run }: ExcelHostOptions): IsOwn {
  const known = new Map<string, boolean>();
  return async (sheetId) => {
    const answer = known.get(sheetId);
    if (answer !== undefined) return answer;
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load({ id: true, name: true });
      await context.sync();
      const takeOwn = requestOwnSheets({ sheets: sheets.items, records: [] });
      await context.sync();
      const { ids } = takeOwn();
      for (const { id } of sheets.items) known.set(id, ids.has(id));
    });
    return known.get(sheetId) ?? false;
  };
}

async function remove(handler: Handler): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/**
 * Calls back when the user changes a cell outside our sheets. What others do in a shared workbook is not reported:
 * whoever acts reads anew anyway.
 */
export function listenForInput(options: ExcelHostOptions, listener: () => void): Unsubscribe {
  const { run, onFailure } = options;
  const isOwn = ownSheetsOf(options);
  let listening = true;
  const onChanged = async ({ source, worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!listening || source !== 'Local') return;
    try {
      if (!(await isOwn(worksheetId)) && listening) listener();
    } catch (error) {
      onFailure(error);
    }
  };
  const registered = run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
    return handler;
  });
  registered.catch(onFailure);
  return () => {
    if (!listening) return;
    listening = false;
    registered.then(remove).catch(onFailure);
  };
}
