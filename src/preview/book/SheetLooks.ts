import type { CellArea } from '../../report/description/SheetDescription';
import { spansAllColumns, spansAllRows } from './areas';
import { NORMAL_LOOK, type CellLook } from './CellLook';

/** Looks of whole rows, columns and sheets, which cells have until they get their own. */
export class SheetLooks {
  private base = NORMAL_LOOK;
  private readonly rows = new Map<number, CellLook>();
  private readonly columns = new Map<number, CellLook>();

  at(row: number, column: number): CellLook {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.base;
  }

  /** True when the area is whole rows, columns or the sheet, and its look is kept as such. */
  restyle(area: CellArea, change: (look: CellLook) => CellLook): boolean {
    if (spansAllRows(area) && spansAllColumns(area)) {
      this.base = change(this.base);
      for (const [column, look] of this.columns) this.columns.set(column, change(look));
      for (const [row, look] of this.rows) this.rows.set(row, change(look));
      return true;
    }
    if (spansAllRows(area)) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) this.columns.set(column, change(this.columns.get(column) ?? this.base));
      return true;
    }
    if (!spansAllColumns(area)) return false;
    for (let row = area.firstRow; row <= area.lastRow; row += 1) this.rows.set(row, change(this.rows.get(row) ?? this.base));
    return true;
  }
}
