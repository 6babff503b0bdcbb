import { AppError } from '../../../errors/AppError';
import type { SheetDescription, WorkbookDescription } from '../../../report/description/SheetDescription';
import { checkDescriptions } from '../../checkDescription';
import { datesFrom1904 } from '../../datesFrom1904';
import { isOriginal } from '../../../model/isOriginal';
import type { WriteProgress, WriteReceipt } from '../../port';
import type { ExcelHostOptions } from '../ExcelRunner';
import { excelCode, isPageSetup, toAppError } from '../excelError';
import type { SheetWrite, StandingSheet } from '../plan/SheetWrite';
import { actionBytes } from '../plan/requestBytes';
import { writeActions } from '../plan/writeActions';
import { openDatedBook } from '../read/openDatedBook';
import type { DatedBook, DateSystem } from '../read/openDatedBook';
import { requestOwnSheets } from '../read/ownSheets';
import type { OwnSheets } from '../read/ownSheets';
import { readStanding } from '../read/readStanding';
import { recordActions } from '../record/recordActions';
import type { KeptRecord } from '../record/recordActions';
import { patiently } from './patiently';
import { planWrites } from './planWrites';
import { putBack } from './putBack';
import type { Before } from './putBack';
import { sendActions, switchEventsOn } from './sendRequests';

/** Codes with which Excel refuses a request before it does anything of it. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set(['cell-being-edited', 'payload-too-large']);

/** Excel says no only at the sheet itself, when others are written already: so it is asked before. */
function refuseProtected(open: DatedBook, writes: readonly SheetWrite[]): void {
  const adds = writes.some(({ standing }) => standing === null);
  if (adds && open.structureProtected) throw new AppError('sheet-protected', { outcome: 'unchanged' });
  const closed = open.sheets.find(({ id, protection }) => protection.protected && writes.some(({ standing }) => standing?.id === id));
  if (closed !== undefined) throw new AppError('sheet-protected', { sheet: closed.name, outcome: 'unchanged' });
}

interface Planned {
  readonly sheets: readonly SheetDescription[];
  readonly standing: ReadonlyMap<string, StandingSheet>;
  readonly setsUpPages: boolean;
}

function plan(open: DatedBook, { sheets, standing, setsUpPages }: Planned): readonly SheetWrite[] {
  const ids = new Set([...standing.values()].map(({ id }) => id));
  const elsewhere = open.sheets.filter(({ id }) => !ids.has(id)).flatMap(({ tables }) => tables.items.map(({ name }) => name));
  const described = open.date1904 ? sheets.map(datesFrom1904) : sheets;
  const writes = planWrites(described, { sheets: open.sheets.map(({ id, name }) => ({ id, name })), takenTableNames: [...open.names, ...elsewhere], standing, setsUpPages });
  refuseProtected(open, writes);
  return writes;
}

function kept({ record, part, ids }: OwnSheets): KeptRecord {
  return { record, part, standingIds: new Set([...ids.values()].filter(isOriginal)) };
}

/** What a failed write is told as, after what stood was put back where anything was done. */
async function afterFailure(context: Excel.RequestContext, failure: unknown, { before, sent, options }: { readonly before: Omit<Before, 'nameTaken'>; readonly sent: number; readonly options: ExcelHostOptions }): Promise<AppError> {
  const untouched = toAppError(failure, 'write-interrupted', 'unchanged');
  if (sent <= 1 && REFUSED_WHOLE.has(untouched.code)) return untouched;
  try {
    const nameTaken = excelCode(failure) === 'ItemAlreadyExists';
    await patiently(options, () => putBack(context, { ...before, nameTaken }, options.requestLimit));
  } catch {
    await switchEventsOn(context).catch(options.onFailure);
    return new AppError('write-unfinished', untouched.data, failure);
  }
  return toAppError(failure, 'write-interrupted', 'put-back');
}

/** What a write needs besides the sheets. */
export interface WriteSetting {
  readonly options: ExcelHostOptions;
  readonly dates: DateSystem;
  readonly onProgress: WriteProgress | undefined;
}

async function writeOnce(context: Excel.RequestContext, book: WorkbookDescription, { options, dates, onProgress, setsUpPages }: WriteSetting & Pick<Planned, 'setsUpPages'>): Promise<WriteReceipt> {
  const open = await openDatedBook(context, dates);
  const takeOwn = requestOwnSheets(open);
  await context.sync();
  const own = takeOwn();
  const wanted = new Set(book.sheets.filter(({ role }) => role !== 'template').map(({ id }) => id));
  const writes = plan(open, { sheets: book.sheets, standing: await readStanding(open, own, wanted), setsUpPages });
  const actions = writeActions(writes, recordActions(writes, kept(own)));
  const total = actions.reduce((sum, action) => sum + actionBytes(action), 0);
  const before = { sheetIds: new Set(open.sheets.map(({ id }) => id)), part: own.part, writes };
  let [sent, done] = [0, 0];
  // Blocks that were cut come to a little more than the whole.
  const onDone = (bytes: number): void => onProgress?.(Math.min(total, (done += bytes)), total);
  try {
    await sendActions({ context, requestLimit: options.requestLimit, onSend: () => (sent += 1), onDone }, actions);
  } catch (error) {
    throw await afterFailure(context, error, { before, sent, options });
  }
  const added = writes.filter(({ standing }) => standing === null).length;
  return { sheets: writes.map(({ name }) => name), added, refreshed: writes.length - added };
}

/** Whether a write failed at nothing but the set-up of a page, and what stood is back. */
function canDoWithoutPages(error: unknown): boolean {
  return error instanceof AppError && error.data['outcome'] === 'put-back' && isPageSetup(error.cause);
}

/**
 * Writes described sheets into the open workbook, whole or not at all. An Excel that refuses to set up pages, as it
 * may without a printer, gets the sheets without that.
 */
export async function writeSheets(context: Excel.RequestContext, book: WorkbookDescription, setting: WriteSetting): Promise<WriteReceipt> {
  checkDescriptions(book.sheets);
  try {
    return await writeOnce(context, book, { ...setting, setsUpPages: true });
  } catch (error) {
    if (!canDoWithoutPages(error)) throw error;
    return { ...(await writeOnce(context, book, { ...setting, setsUpPages: false })), without: 'page-setup' };
  }
}
