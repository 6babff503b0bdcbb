import type { RawCell } from '../../../model/rawWorkbook';

/** Where cells stand and how many they are, without what is in them. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Cells of a sheet as Excel hands them over, and where they begin. */
export interface LiveCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** What is asked of a range, by name so that nothing else is sent, and what is made of the answer. */
export interface Reading<Result> {
  readonly properties: Excel.Interfaces.RangeLoadOptions;
  readonly take: (range: Excel.Range) => Result;
}

/** Reads what cells show. */
export const SHOWN: Reading<LiveCells> = {
  properties: { rowIndex: true, columnIndex: true, values: true, valueTypes: true, numberFormat: true },
  take: ({ rowIndex, columnIndex, values, valueTypes, numberFormat }) => ({ row: rowIndex, column: columnIndex, values, types: valueTypes, formats: numberFormat }),
};

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

/** What is left of a list once the items at its end that say nothing are gone. */
function trimmed<Item>(items: readonly Item[], saysNothing: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  for (let last = items[end - 1]; last !== undefined && saysNothing(last); last = items[end - 1]) end -= 1;
  return items.slice(0, end);
}

function isBlank({ value, error }: RawCell): boolean {
  return value === null && error === undefined;
}

/** Pieces of a sheet, from the top down, as a grid from A1 on; rows end with their last filled cell. */
export function liveRows(pieces: readonly LiveCells[]): readonly (readonly RawCell[])[] {
  const rows: (readonly RawCell[])[] = [];
  for (const piece of pieces) {
    const before = new Array<RawCell>(piece.column).fill(BLANK);
    piece.values.forEach((_, index) => {
      while (rows.length < piece.row + index) rows.push([]);
      rows.push(trimmed([...before, ...cellsOf(piece, index)], isBlank));
    });
  }
  return trimmed(rows, (row) => row.length === 0);
}

/** Pieces that together are one area, row by row, blanks included. */
export function liveArea(pieces: readonly LiveCells[]): readonly (readonly RawCell[])[] {
  return pieces.flatMap((piece) => piece.values.map((_, row) => cellsOf(piece, row)));
}
