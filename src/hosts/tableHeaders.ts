import type { CellArea, SheetDescription } from '../report/description/SheetDescription';

/** Header texts of a table, left to right; null where a cell is missing or no text. */
export function tableHeaders(sheet: SheetDescription, area: CellArea): readonly (string | null)[] {
  const cells = new Map(sheet.rows[area.firstRow]?.cells.map((cell) => [cell.column, cell.value] as const));
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, offset) => {
    const value = cells.get(area.firstColumn + offset);
    return typeof value === 'string' && value !== '' ? value : null;
  });
}
