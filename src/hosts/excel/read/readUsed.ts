import { isTooLarge } from '../excelError';
import { PLACE } from './liveCells';
import type { Reading } from './liveCells';
import { readPieces } from './readPieces';
import type { Piece, ReadSheets } from './readPieces';

/** What to read of sheets, and what else to ask in the same request: `also` asks, and its result takes the answer. */
export interface UsedReading<Result, Also> {
  readonly context: Excel.RequestContext;
  readonly sheets: readonly Excel.Worksheet[];
  readonly reading: Reading<Result>;
  readonly also: () => () => Also;
}

/** The cells of each sheet, and what else was asked. */
export interface UsedCells<Result, Also> {
  readonly cells: ReadSheets<Result>;
  readonly also: Also;
}

function requestUsed(sheets: readonly Excel.Worksheet[], properties: Excel.Interfaces.RangeLoadOptions): ReadonlyMap<Excel.Worksheet, Excel.Range> {
  return new Map(sheets.map((sheet) => [sheet, sheet.getUsedRangeOrNullObject(true).untrack().load(properties)]));
}

/** First how much there is, then its cells in as many requests as it takes. */
async function readInPieces<Result, Also>({ context, sheets, reading, also }: UsedReading<Result, Also>): Promise<UsedCells<Result, Also>> {
  const take = also();
  const used = requestUsed(sheets, PLACE);
  await context.sync();
  const pieces = [...used].flatMap(([sheet, range]): readonly Piece[] => {
    if (range.isNullObject) return [];
    return [{ sheet, block: [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount] }];
  });
  return { also: take(), cells: await readPieces(context, pieces, reading) };
}

/** The filled cells of sheets: with one request, or in pieces where one answer cannot hold them. */
export async function readUsed<Result, Also>(wanted: UsedReading<Result, Also>): Promise<UsedCells<Result, Also>> {
  const { context, sheets, reading } = wanted;
  const take = wanted.also();
  const used = requestUsed(sheets, reading.properties);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return readInPieces(wanted);
    throw error;
  }
  const cells = [...used].flatMap(([sheet, range]) => (range.isNullObject ? [] : [[sheet, [reading.take(range)]] as const]));
  return { also: take(), cells: new Map(cells) };
}
