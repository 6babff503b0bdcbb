import { AppError } from '../../../errors/AppError';
import { isTooLarge } from '../excelError';
import type { Block } from '../plan/Block';
import type { Reading } from './liveCells';

/** Cells to read. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

/** A cell with its type and format comes to about so many bytes; an answer may hold 5 MB. */
const BYTES_PER_CELL = 40;
const ANSWER = 3_500_000;

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

async function readAnswer<Result>(context: Excel.RequestContext, pieces: readonly Piece[], reading: Reading<Result>): Promise<readonly (readonly [Excel.Worksheet, Result])[]> {
  const ranges = pieces.map(({ sheet, block }) => [sheet, sheet.getRangeByIndexes(...block).untrack().load(reading.properties)] as const);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [first = [], second = []] = halves(pieces);
    return [...(await readAnswer(context, first, reading)), ...(await readAnswer(context, second, reading))];
  }
  return ranges.map(([sheet, range]) => [sheet, reading.take(range)] as const);
}

/** What was read of each sheet, from the top down. */
export type ReadSheets<Result> = ReadonlyMap<Excel.Worksheet, readonly Result[]>;

/**
 * Reads cells in as few requests as their answers allow.
 *
 * @throws AppError `payload-too-large` when a single row does not fit into an answer.
 */
export async function readPieces<Result>(context: Excel.RequestContext, pieces: readonly Piece[], reading: Reading<Result>): Promise<ReadSheets<Result>> {
  const result = new Map<Excel.Worksheet, Result[]>();
  for (const answer of answers(pieces)) {
    for (const [sheet, cells] of await readAnswer(context, answer, reading)) result.set(sheet, [...(result.get(sheet) ?? []), cells]);
  }
  return result;
}
