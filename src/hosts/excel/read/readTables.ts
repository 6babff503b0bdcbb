import type { RawSheet, RawTable, RawWorkbook } from '../../../model/rawWorkbook';
import { fingerprint } from '../../fingerprint';
import { isTooLarge } from '../excelError';
import { liveRows } from './liveCells';
import type { LiveCells } from './liveCells';
import type { OpenBook } from './openBook';
import { requestOwnSheets } from './ownSheets';
import type { OwnSheets } from './ownSheets';
import { CELL_PROPERTIES, loadedCells, readPieces } from './readPieces';
import type { Piece } from './readPieces';

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Asks where the tables of a sheet stand; a table without header row offers no headers to read. */
function requestTables(sheet: Excel.Worksheet): () => readonly RawTable[] {
  const tables = sheet.tables.items.filter(({ showHeaders }) => showHeaders).map((table) => ({ table, range: table.getRange().load(PLACE) }));
  return () =>
    tables.map(({ table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
      name: table.name,
      firstRow: rowIndex,
      firstColumn: columnIndex,
      lastRow: rowIndex + rowCount - 1,
      lastColumn: columnIndex + columnCount - 1,
      hasTotals: table.showTotals,
    }));
}

interface ReadBook {
  readonly own: OwnSheets;
  readonly tables: ReadonlyMap<Excel.Worksheet, readonly RawTable[]>;
  readonly cells: ReadonlyMap<Excel.Worksheet, readonly LiveCells[]>;
}

/** Asks for all that one request can bring; with `properties` of the used cells that is all there is to read. */
function requestAll(book: OpenBook, properties: typeof CELL_PROPERTIES | typeof PLACE): { readonly own: () => OwnSheets; readonly tables: ReadonlyMap<Excel.Worksheet, () => readonly RawTable[]>; readonly used: ReadonlyMap<Excel.Worksheet, Excel.Range> } {
  return {
    own: requestOwnSheets(book),
    tables: new Map(book.sheets.map((sheet) => [sheet, requestTables(sheet)])),
    used: new Map(book.sheets.map((sheet) => [sheet, sheet.getUsedRangeOrNullObject(true).load(properties)])),
  };
}

function settled(asked: ReturnType<typeof requestAll>, cells: ReadBook['cells']): ReadBook {
  return { own: asked.own(), tables: new Map([...asked.tables].map(([sheet, tables]) => [sheet, tables()])), cells };
}

/** All cells with one request; null where the answer would be too big. */
async function readAtOnce(book: OpenBook): Promise<ReadBook | null> {
  const asked = requestAll(book, CELL_PROPERTIES);
  try {
    await book.context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const cells = [...asked.used].flatMap(([sheet, range]) => (range.isNullObject ? [] : [[sheet, [loadedCells(range)]] as const]));
  return settled(asked, new Map(cells));
}

/** First how much there is, then its cells in as many requests as it takes. */
async function readInPieces(book: OpenBook): Promise<ReadBook> {
  const asked = requestAll(book, PLACE);
  await book.context.sync();
  const pieces = [...asked.used].flatMap(([sheet, range]): readonly Piece[] => {
    if (range.isNullObject) return [];
    return [{ sheet, block: [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount] }];
  });
  return settled(asked, await readPieces(book.context, pieces));
}

/** What stands in an open workbook, and which sheets are ours. */
export async function readTables(book: OpenBook): Promise<{ readonly raw: RawWorkbook; readonly own: OwnSheets }> {
  const read = (await readAtOnce(book)) ?? (await readInPieces(book));
  const sheets = book.sheets.map((sheet): RawSheet => ({
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    ownId: read.own.ids.get(sheet.id) ?? null,
    rows: liveRows(read.cells.get(sheet) ?? []),
    tables: read.tables.get(sheet) ?? [],
  }));
  return { raw: { fileName: book.name, kind: 'live', sheets, date1904: book.date1904, fingerprint: fingerprint(sheets) }, own: read.own };
}
