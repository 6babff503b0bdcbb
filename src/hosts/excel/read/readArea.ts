import { AppError } from '../../../errors/AppError';
import type { RawCell } from '../../../model/rawWorkbook';
import type { CellArea } from '../../../report/description/SheetDescription';
import { blockOf } from '../plan/Block';
import { liveArea, SHOWN } from './liveCells';
import { readPieces } from './readPieces';

/**
 * The cells of an area, blanks included.
 *
 * @throws AppError `range-invalid` where there is no such sheet or area.
 */
export async function readArea(context: Excel.RequestContext, name: string, area: CellArea): Promise<readonly (readonly RawCell[])[]> {
  const [row, column, rows, columns] = blockOf(area);
  if (row < 0 || column < 0 || rows < 1 || columns < 1) throw new AppError('range-invalid', { range: name });
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
  await context.sync();
  if (sheet.isNullObject) throw new AppError('range-invalid', { range: name });
  const cells = await readPieces(context, [{ sheet, block: [row, column, rows, columns] }], SHOWN);
  return liveArea(cells.get(sheet) ?? []);
}
