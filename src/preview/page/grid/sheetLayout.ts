import type { SheetView } from '../view/SheetView';
import { fittedHeight } from './fittedHeight';
import type { SheetLayout } from './layRow';
import type { MeasureText } from './measureText';
import { MergeIndex } from './MergeIndex';
import { Tracks } from './Tracks';

/** Where the rows and columns of a sheet lie; rows without a height fit themselves. */
export function sheetLayout(sheet: SheetView, measure: MeasureText): SheetLayout {
  const merges = new MergeIndex(sheet.merges);
  const heights = Array.from({ length: sheet.rowCount }, (_, row) => sheet.rowHeight(row) ?? fittedHeight(sheet, row, { merges, measure }));
  return { sheet, merges, measure, rows: new Tracks(heights), columns: new Tracks(sheet.columnWidths) };
}
