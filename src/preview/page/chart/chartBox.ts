import type { SheetLayout } from '../grid/layRow';
import type { Box, ChartView } from '../view/SheetView';

/** Where a chart lies at the size that the sheet is shown. */
export function chartBox({ rows, columns, sheet }: SheetLayout, { place }: ChartView): Box {
  if ('firstRow' in place) {
    const { firstRow, lastRow, firstColumn, lastColumn } = place;
    return { left: columns.start(firstColumn), top: rows.start(firstRow), width: columns.span(firstColumn, lastColumn), height: rows.span(firstRow, lastRow) };
  }
  return { left: place.left * sheet.zoom, top: place.top * sheet.zoom, width: place.width * sheet.zoom, height: place.height * sheet.zoom };
}
