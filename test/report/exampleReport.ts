import { buildReport, type BuildOptions, type BuiltReport } from '../../src/app/buildReport';
import { describeTemplate } from '../../src/app/describeTemplate';
import type { ExampleName } from '../../src/app/examples';
import { planReading } from '../../src/app/planReading';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { serialOfDay } from '../../src/model/calendar';
import type { RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellDescription, SheetDescription } from '../../src/report/description/SheetDescription';

export const DAY = serialOfDay({ year: 2026, month: 11, day: 22 });

/** An example casebook as a user would open it. */
export async function exampleWorkbook(name: ExampleName): Promise<FileWorkbook> {
  const workbook = FileWorkbook.empty(`${name}.xlsx`);
  await workbook.writeSheets(describeTemplate(null, name));
  return FileWorkbook.fromBytes(workbook.toBytes(), `${name}.xlsx`);
}

/** Reads and describes a workbook that needs no confirmation. */
export function reportOf(raw: RawWorkbook, options: Partial<BuildOptions> = {}): BuiltReport {
  const plan = planReading(raw, {});
  if (plan.state !== 'ready') throw new Error('the mapping needs confirmation');
  return buildReport(raw, plan.mapping, { today: DAY, ...options });
}

/** The described report of an example. */
export async function exampleReport(name: ExampleName): Promise<BuiltReport> {
  return reportOf(await (await exampleWorkbook(name)).readTables());
}

/** A text table with one row of cells under its header. */
export async function tableReport(lines: readonly string[], options: Partial<BuildOptions> = {}): Promise<BuiltReport> {
  const workbook = FileWorkbook.fromBytes(new TextEncoder().encode(lines.join('\n')), 'table.csv');
  return reportOf(await workbook.readTables(), options);
}

/** A sheet of the report by its id. */
export function sheetOf(built: BuiltReport, id: string): SheetDescription {
  const sheet = built.report.book.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** A described cell; undefined where nothing stands. */
export function cellAt(sheet: SheetDescription, row: number, column: number): CellDescription | undefined {
  return sheet.rows[row]?.cells.find((cell) => cell.column === column);
}

/** All texts of a sheet in reading order. */
export function textsOf(sheet: SheetDescription): readonly string[] {
  return sheet.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
}
