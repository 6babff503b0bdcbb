import type { CellView, SheetView } from './SheetView';

/** The sizes a person can step through. */
export const ZOOM_STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5] as const;

/** A sheet to read may shrink further than one to type in, whose columns count less as a whole. */
const LEAST_FITTED = { read: 0.7, type: 0.85 } as const;
/** Share of the window that a fitted sheet leaves free. */
const FREE = 0.02;

/** The same sheet, larger or smaller. Charts keep their own sizes: they are scaled as they are drawn. */
export function zoomSheet(sheet: SheetView, zoom: number): SheetView {
  if (zoom === sheet.zoom) return sheet;
  const scaled = (size: number): number => Math.round((size * zoom) / sheet.zoom);
  const zoomedCell = (cell: CellView): CellView => ({ ...cell, look: { ...cell.look, size: (cell.look.size * zoom) / sheet.zoom } });
  return {
    name: sheet.name,
    revision: sheet.revision,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    lastUsed: sheet.lastUsed,
    merges: sheet.merges,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    charts: sheet.charts,
    zoom,
    columnWidths: sheet.columnWidths.map(scaled),
    rowHeight: (row) => {
      const height = sheet.rowHeight(row);
      return height === null ? null : scaled(height);
    },
    cellAt: (row, column) => {
      const cell = sheet.cellAt(row, column);
      return cell === null ? null : zoomedCell(cell);
    },
  };
}

/** The size at which a sheet is first shown: as wide as the window, within what can be read. Sheets to read show no gridlines. */
export function startZoom(sheet: SheetView, width: number): number {
  const needed = sheet.columnWidths.slice(0, sheet.lastUsed.column + 1).reduce((sum, each) => sum + each, 0);
  if (needed <= 0) return 1;
  const fitted = Math.floor((width * (1 - FREE) * 100) / needed) / 100;
  return Math.min(1, Math.max(sheet.showGridlines ? LEAST_FITTED.type : LEAST_FITTED.read, fitted));
}

/** The next step up or down from any size; the same size at the end of the steps. */
export function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  const found = direction === 'in' ? ZOOM_STEPS.find((step) => step > zoom + 0.001) : ZOOM_STEPS.filter((step) => step < zoom - 0.001).at(-1);
  return found ?? zoom;
}
