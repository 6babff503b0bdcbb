import type { CellArea } from '../../../report/description/SheetDescription';

/** A cell within its sheet, from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function areaHolds(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** Which merged area a cell belongs to, by row. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellArea[]>();

  constructor(merges: readonly CellArea[]) {
    for (const area of merges) {
      for (let row = area.firstRow; row <= area.lastRow; row += 1) {
        const others = this.byRow.get(row);
        if (others === undefined) this.byRow.set(row, [area]);
        else others.push(area);
      }
    }
  }

  find(row: number, column: number): CellArea | null {
    return this.byRow.get(row)?.find((area) => areaHolds(area, row, column)) ?? null;
  }

  /** The merged areas that cross a row. */
  inRow(row: number): readonly CellArea[] {
    return this.byRow.get(row) ?? [];
  }

  /** The cell that stands for a place: the first of its merged area, or itself. */
  first(place: CellPlace): CellPlace {
    const area = this.find(place.row, place.column);
    return area === null ? place : { row: area.firstRow, column: area.firstColumn };
  }

  /** The area of a place: its merged area, or the one cell. */
  areaOf({ row, column }: CellPlace): CellArea {
    return this.find(row, column) ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }
}
