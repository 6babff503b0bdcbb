import type { Casebook, FoundTable } from '../../model/Casebook';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RawWorkbook } from '../../model/rawWorkbook';
import { columnFindings } from '../findings/columnFindings';
import { linesOutside } from '../findings/linesOutside';
import { patientColumns } from '../findings/patientColumns';
import type { BookRun } from '../initiatives/BookRun';
import { initiativeBook, initiativeOf } from '../initiatives/InitiativeBook';
import { checkMapping } from '../mapping/checkMapping';
import type { Mapping } from '../mapping/Mapping';
import type { ReadOptions } from '../setup/ReadOptions';
import { settleSetup } from '../setup/settleSetup';
import { missingYears } from '../setup/yearPlan';
import type { YearPlan } from '../setup/yearPlan';
import { gridView, isBlank, numbersOfTextTables } from '../tables/GridView';
import { gatherInitiatives } from './gatherInitiatives';
import { sourceTable } from './SourceTable';
import type { SourceTable } from './SourceTable';

/** What a casebook is read from. */
export interface CasebookSource {
  readonly workbook: RawWorkbook;
  readonly mapping: Mapping;
  readonly options: ReadOptions;
}

/**
 * Reads a workbook by a mapping into the validated model: every value with its origin, every doubt as a problem.
 *
 * @throws AppError `mapping-invalid` when the mapping does not fit the workbook or was not confirmed.
 * @example readCasebook({ workbook: { fileName: 'a', kind: 'xlsx', sheets: [], date1904: false, fingerprint: '' }, mapping: { tables: [], currency: null }, options: { today: 46000 } }).initiatives // []
 */
export function readCasebook({ workbook, mapping, options }: CasebookSource): Casebook {
  const book = numbersOfTextTables(workbook);
  const tables = sourceTables(checkMapping(mapping, book), book);
  const problems: Problem[] = [];
  if (workbook.textEncoding === 'windows-1252') problems.push(problem('text-decoded', null, { encoding: workbook.textEncoding }));
  const { setup, run, plan } = settleSetup({ tables, workbook: book, mapping, options }, problems);
  const bookRun: BookRun = { run, book: initiativeBook(), plan, lastYear: setup.years.value, exchangeRates: setup.exchangeRates, problems, metricIds: new Map() };
  const partnership = gatherInitiatives(tables, bookRun, setup);
  problems.push(...findings(tables, plan), ...unreadSheets(book, tables, options));
  const initiatives = bookRun.book.drafts.map(initiativeOf);
  if (initiatives.length === 0) problems.push(problem('no-initiatives', null, { file: workbook.fileName }));
  return { setup, initiatives, partnership, tables: tables.map(foundTable), periodLabels: plan.labels, problems };
}

function sourceTables(mapping: Mapping, book: RawWorkbook): readonly SourceTable[] {
  return mapping.tables.flatMap((table) => {
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : [sourceTable(table, gridView(sheet, table.orientation))];
  });
}

function findings(tables: readonly SourceTable[], plan: YearPlan): readonly Problem[] {
  const sheets = new Map<string, SourceTable[]>();
  for (const table of tables) sheets.set(table.view.sheet, [...(sheets.get(table.view.sheet) ?? []), table]);
  return [
    ...tables.flatMap((table) => [...columnFindings(table), ...patientColumns(table), ...missingYears(table, plan)]),
    ...[...sheets.values()].flatMap((group) => linesOutside(group)),
  ];
}

/** Sheets with cells and no table that was read: said, so that nobody takes them as counted. */
function unreadSheets(book: RawWorkbook, tables: readonly SourceTable[], options: ReadOptions): readonly Problem[] {
  if (options.sheet !== undefined) return [];
  const read = new Set(tables.map(({ view }) => view.sheet));
  return book.sheets.flatMap((sheet) => {
    if (sheet.ownId !== null || read.has(sheet.name)) return [];
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
    if (row < 0) return [];
    const column = sheet.rows[row]?.findIndex((cell) => !isBlank(cell)) ?? 0;
    return [problem('table-unknown', { sheet: sheet.name, row, column }, { sheet: sheet.name })];
  });
}

function foundTable({ mapping, view }: SourceTable): FoundTable {
  const slot = Math.min(...[...mapping.columns, ...mapping.years].map((column) => column.slot));
  const headerCell = view.address(mapping.headerLine, Number.isFinite(slot) ? slot : 0);
  return { kind: mapping.table, sheet: view.sheet, headerCell, rows: Math.max(0, mapping.lastLine - mapping.firstLine + 1) };
}
