import { AppError } from '../../../errors/AppError';
import { isOriginal } from '../../../model/isOriginal';
import { toAppError } from '../excelError';
import type { ExcelHostOptions } from '../ExcelRunner';
import type { WriteAction } from '../plan/WriteAction';
import { openBook } from '../read/openBook';
import { requestOwnSheets } from '../read/ownSheets';
import { patiently } from '../write/patiently';
import { sendActions, switchEventsOn } from '../write/sendRequests';

interface Removal {
  readonly names: readonly string[];
  readonly actions: readonly WriteAction[];
}

/** What is to go now: our sheets first, then what we know of them, so that a second try finds the rest. */
async function planRemoval(context: Excel.RequestContext): Promise<Removal> {
  const open = await openBook(context);
  const takeOwn = requestOwnSheets(open);
  await context.sync();
  const { ids } = takeOwn();
  const ours = open.sheets.filter(({ id }) => isOriginal(ids.get(id) ?? null));
  const visibleLeft = open.sheets.some((sheet) => !ours.includes(sheet) && sheet.visibility === 'Visible');
  if (ours.length > 0 && !visibleLeft) throw new AppError('workbook-unsafe', { reason: 'only-our-sheets' });
  if (ours.length > 0 && open.structureProtected) throw new AppError('sheet-protected', { outcome: 'unchanged' });
  return {
    names: ours.map(({ name }) => name),
    actions: [...ours.map(({ id }): WriteAction => ({ do: 'delete-sheet', sheet: id })), ...open.records.map(({ id }): WriteAction => ({ do: 'delete-record', part: id }))],
  };
}

async function carryOut(context: Excel.RequestContext, { actions }: Removal): Promise<void> {
  if (actions.length > 0) await sendActions({ context, requestLimit: undefined }, actions);
}

/** After a failure: whether nothing was done, and if something was, the rest. Deleted sheets do not come back. */
function finish(context: Excel.RequestContext, planned: Removal, options: ExcelHostOptions): Promise<'untouched' | 'done'> {
  return patiently(options, async () => {
    const left = await planRemoval(context);
    const untouched = left.actions.length === planned.actions.length;
    if (!untouched) await carryOut(context, left);
    await switchEventsOn(context);
    return untouched ? 'untouched' : 'done';
  });
}

/** Removes our sheets, their record and nothing else; a removal that is interrupted is completed, or says what is left. */
export async function removeSheets(context: Excel.RequestContext, options: ExcelHostOptions): Promise<readonly string[]> {
  const planned = await planRemoval(context);
  try {
    await carryOut(context, planned);
  } catch (failure) {
    const outcome = await finish(context, planned, options).catch(() => 'unknown' as const);
    const told = toAppError(failure, 'host-failed', 'unchanged');
    if (outcome === 'unknown') await switchEventsOn(context).catch(options.onFailure);
    if (outcome === 'unknown') throw new AppError('removal-unfinished', told.data, failure);
    if (outcome === 'untouched') throw told;
  }
  return planned.names;
}
