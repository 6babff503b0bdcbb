import { AppError } from '../../../errors/AppError';
import { isTooLarge } from '../excelError';
import type { Block } from '../plan/Block';
import type { LiveCells } from './liveCells';

/** Cells to read. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

/** A cell with its type and format comes to about so many bytes; an answer may hold 5 MB. */
const BYTES_PER_CELL = 40;
const ANSWER = 3_500_000;

/** What is asked of a range: names, so that nothing else is sent. */
export const CELL_PROPERTIES = { rowIndex: true, columnIndex: true, values: true, valueTypes: true, numberFormat: true } as const;

/** The cells of a range that was loaded with `CELL_PROPERTIES`. */
export function loadedCells(range: Excel.Range): LiveCells {
  const { rowIndex, columnIndex, values, valueTypes, numberFormat } = range;
  return { row: rowIndex, column: columnIndex, values, types: valueTypes, formats: numberFormat };
}

/** Cuts a piece between rows so that each part is likely to fit into an answer. */
function cut({ sheet, block: [row, column, rows, columns] }: Piece): readonly Piece[] {
  const most = Math.max(1, Math.floor(ANSWER / (columns * BYTES_PER_CELL)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    sheet,
    block: [row + index * most, column, Math.min(most, rows - index * most), columns] as const,
  }));
}

function cellsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { block: [, , rows, columns] }) => sum + rows * columns, 0);
}

/** Pieces that follow each other, as many to an answer as are likely to fit. */
function answers(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const result: Piece[][] = [];
  for (const piece of pieces.flatMap(cut)) {
    const last = result.at(-1);
    if (last !== undefined && cellsIn([...last, piece]) * BYTES_PER_CELL <= ANSWER) last.push(piece);
    else result.push([piece]);
  }
  return result;
}

/** The two halves of what was too much for an answer. */
function halves(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  return pieces.flatMap(({ sheet, block: [row, column, rows, columns] }) => {
    if (rows < 2) throw new AppError('payload-too-large');
    const middle = Math.ceil(rows / 2);
    return [[{ sheet, block: [row, column, middle, columns] as const }], [{ sheet, block: [row + middle, column, rows - middle, columns] as const }]];
  });
}

async function readAnswer(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly (readonly [Excel.Worksheet, LiveCells])[]> {
  const ranges = pieces.map(({ sheet, block }) => sheet.getRangeByIndexes(...block).load(CELL_PROPERTIES));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [first = [], second = []] = halves(pieces);
    return [...(await readAnswer(context, first)), ...(await readAnswer(context, second))];
  }
  return ranges.flatMap((range, index) => {
    const sheet = pieces[index]?.sheet;
    return sheet === undefined ? [] : [[sheet, loadedCells(range)] as const];
  });
}

/**
 * Reads cells in as few requests as their answers allow, sheet by sheet from the top down.
 *
 * @throws AppError `payload-too-large` when a single row does not fit into an answer.
 */
export async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadonlyMap<Excel.Worksheet, readonly LiveCells[]>> {
  const result = new Map<Excel.Worksheet, LiveCells[]>();
  for (const answer of answers(pieces)) {
    for (const [sheet, cells] of await readAnswer(context, answer)) result.set(sheet, [...(result.get(sheet) ?? []), cells]);
  }
  return result;
}
