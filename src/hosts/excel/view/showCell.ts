import type { CellAddress } from '../../../model/cellAddress';
import { excelCode } from '../excelError';

/** Cells of one sheet, by their corners. */
interface Shown {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

async function show(context: Excel.RequestContext, { first, last }: Shown): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet).load({ visibility: true });
  await context.sync();
  // A hidden sheet cannot be shown, and showing it for good is not ours to decide.
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
  sheet.activate();
  sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1).untrack().select();
  await context.sync();
  return true;
}

/** Brings cells into sight and selects them; says false where their sheet is gone or hidden. */
export async function showCell(context: Excel.RequestContext, shown: Shown): Promise<boolean> {
  try {
    return await show(context, shown);
  } catch (error) {
    // While another workbook has the focus, selecting fails once.
    if (excelCode(error) !== 'GeneralException') throw error;
    return show(context, shown);
  }
}
