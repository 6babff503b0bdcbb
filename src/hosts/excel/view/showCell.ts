import type { CellAddress } from '../../../model/cellAddress';
import { excelCode } from '../excelError';

async function show(context: Excel.RequestContext, { sheet: name, row, column }: CellAddress): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  await context.sync();
  // A hidden sheet cannot be shown, and showing it for good is not ours to decide.
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).untrack().select();
  await context.sync();
  return true;
}

/** Brings a cell into sight and selects it; says false where its sheet is gone or hidden. */
export async function showCell(context: Excel.RequestContext, address: CellAddress): Promise<boolean> {
  try {
    return await show(context, address);
  } catch (error) {
    // While another workbook has the focus, selecting fails once.
    if (excelCode(error) !== 'GeneralException') throw error;
    return show(context, address);
  }
}
