import type { RawSheet, RawTable, RawWorkbook } from '../../../model/rawWorkbook';
import { fingerprint } from '../../fingerprint';
import { liveRows, PLACE, SHOWN } from './liveCells';
import type { OpenBook } from './openBook';
import type { DatedBook } from './openDatedBook';
import { requestOwnSheets } from './ownSheets';
import type { OwnSheets } from './ownSheets';
import { readUsed } from './readUsed';

/** Asks where the tables of a sheet stand; a table without header row offers no headers to read. */
function requestTables(sheet: Excel.Worksheet): () => readonly RawTable[] {
  const tables = sheet.tables.items.filter(({ showHeaders }) => showHeaders).map((table) => ({ table, range: table.getRange().untrack().load(PLACE) }));
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

interface Around {
  readonly own: OwnSheets;
  readonly tables: ReadonlyMap<Excel.Worksheet, readonly RawTable[]>;
}

function requestAround(book: OpenBook): () => Around {
  const own = requestOwnSheets(book);
  const tables = book.sheets.map((sheet) => [sheet, requestTables(sheet)] as const);
  return () => ({ own: own(), tables: new Map(tables.map(([sheet, take]) => [sheet, take()])) });
}

/** What stands in an open workbook, and which sheets are ours. */
export async function readTables(book: DatedBook): Promise<{ readonly raw: RawWorkbook; readonly own: OwnSheets }> {
  const { context, sheets: open } = book;
  const { cells, also } = await readUsed({ context, sheets: open, reading: SHOWN, also: () => requestAround(book) });
  const sheets = open.map((sheet): RawSheet => ({
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    ownId: also.own.ids.get(sheet.id) ?? null,
    rows: liveRows(cells.get(sheet) ?? []),
    tables: also.tables.get(sheet) ?? [],
  }));
  return { raw: { fileName: book.name, kind: 'live', sheets, date1904: book.date1904, fingerprint: fingerprint(sheets) }, own: also.own };
}
