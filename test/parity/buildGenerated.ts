import { buildReport, type BuiltReport } from '../../src/app/buildReport';
import { planReading } from '../../src/app/planReading';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import type { Mapping } from '../../src/intake/mapping/Mapping';
import { parseMappingFile } from '../../src/intake/mapping/parseMappingFile';
import { serialOfDay } from '../../src/model/calendar';
import type { RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellDescription, RowDescription, SheetDescription } from '../../src/report/description/SheetDescription';
import { describedBook, describedSheet } from '../hosts/descriptions';
import type { GeneratedBook, GeneratedCell, GeneratedTable } from './generated/GeneratedBook';

/** The day of every generated run. */
export const TODAY = serialOfDay({ year: 2026, month: 11, day: 22 });

function cellOf(cell: GeneratedCell, column: number): CellDescription {
  const { value, format, formula } = cell;
  return { column, value, style: 'plain', ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) };
}

function sheetOf(table: GeneratedTable, index: number): SheetDescription {
  const { offset, headers, rows } = table;
  const head: RowDescription = { cells: headers.map((value, column) => ({ column: column + offset.columns, value, style: 'strong' })) };
  const body = rows.map((row): RowDescription => ({
    cells: headers.flatMap((header, column) => {
      const cell = row[header];
      return cell === undefined ? [] : [cellOf(cell, column + offset.columns)];
    }),
  }));
  const before = Array.from({ length: offset.rows }, (): RowDescription => ({ cells: [] }));
  return describedSheet([], { id: `template:${String(index)}`, role: 'template', name: table.sheet, rows: [...before, head, ...body] });
}

/** A generated casebook as the file its user would have. */
export async function casebookFile(book: GeneratedBook): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty('book.xlsx');
  await workbook.writeSheets(describedBook(...book.tables.map(sheetOf)));
  return workbook.toBytes();
}

/** A casebook file with our sheets written into it, and the run that described them. */
export interface BuiltFile {
  readonly bytes: Uint8Array;
  readonly built: BuiltReport;
}

/** The mapping of a file as it is proposed, confirmed where a person would be asked. */
function mappingOf(raw: RawWorkbook): Mapping {
  const plan = planReading(raw, {});
  return plan.state === 'ready' ? plan.mapping : parseMappingFile(plan.text);
}

/** Runs the main job on a file, as the command line does. */
export async function buildFile(bytes: Uint8Array, book: Pick<GeneratedBook, 'localeTag' | 'preset'>): Promise<BuiltFile> {
  const workbook = FileWorkbook.fromBytes(bytes, 'book.xlsx');
  const raw = await workbook.readTables();
  const { localeTag, preset } = book;
  const options = { today: TODAY, ...(localeTag === null ? {} : { localeTag }), ...(preset === null ? {} : { preset }) };
  const built = buildReport(raw, mappingOf(raw), options);
  await workbook.writeSheets(built.report.book);
  return { bytes: workbook.toBytes(), built };
}

/** {@link buildFile} for a generated casebook. */
export async function buildGenerated(book: GeneratedBook): Promise<BuiltFile> {
  return buildFile(await casebookFile(book), book);
}
