import type { RawCell } from '../../../model/rawWorkbook';

/** Cells of a sheet as Excel hands them over, and where they begin. */
export interface LiveCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const BLANK: RawCell = { value: null };
const GENERAL = 'General';

function withFormat(cell: RawCell, format: unknown): RawCell {
  return typeof format !== 'string' || format === '' || format === GENERAL ? cell : { ...cell, format };
}

/** A cell as the model knows it; a blank one, and a formula that gives an empty text, is blank. */
export function liveCell(value: unknown, type: string | undefined, format: unknown): RawCell {
  if (value === '' || value === null || value === undefined) return BLANK;
  if (type === 'Error') return withFormat({ value: null, error: String(value) }, format);
  if (typeof value === 'number' || typeof value === 'boolean') return withFormat({ value }, format);
  return withFormat({ value: String(value) }, format);
}

function cellsOf(piece: LiveCells, row: number): RawCell[] {
  return (piece.values[row] ?? []).map((value, column) => liveCell(value, piece.types[row]?.[column], piece.formats[row]?.[column]));
}

function withoutBlankEnd(cells: readonly RawCell[]): readonly RawCell[] {
  const end = cells.findLastIndex((cell) => cell.value !== null || cell.error !== undefined);
  return cells.slice(0, end + 1);
}

/** Pieces of a sheet, from the top down, as a grid from A1 on; rows end with their last filled cell. */
export function liveRows(pieces: readonly LiveCells[]): readonly (readonly RawCell[])[] {
  const rows: (readonly RawCell[])[] = [];
  for (const piece of pieces) {
    const before = new Array<RawCell>(piece.column).fill(BLANK);
    piece.values.forEach((_, index) => {
      while (rows.length < piece.row + index) rows.push([]);
      rows.push(withoutBlankEnd([...before, ...cellsOf(piece, index)]));
    });
  }
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** Pieces that together are one area, row by row, blanks included. */
export function liveArea(pieces: readonly LiveCells[]): readonly (readonly RawCell[])[] {
  return pieces.flatMap((piece) => piece.values.map((_, row) => cellsOf(piece, row)));
}
