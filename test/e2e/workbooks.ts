import { describeTemplate } from '../../src/app/describeTemplate';
import { EXAMPLES } from '../../src/app/examples';
import { understand, type ReadyReading } from '../../src/app/pane/readPane';
import { runTrials } from '../../src/app/sampledCases';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { ENGLISH_TEMPLATE_WORDS } from '../../src/locales/en/template';
import { serialOfDay } from '../../src/model/calendar';
import { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { fillBook, type Filling } from '../../src/preview/fillBook';
import { describedExcel } from '../../src/preview/page/connect/describedExcel';
import { sheetSnapshot, type SheetSnapshot } from '../../src/preview/snapshot';
import type { Example, ExampleRow } from '../../src/report/template/Example';
import { templateSheets } from '../../src/report/template/templateSheets';

const OPTIONS = { name: 'Virtual ward.xlsx', thisYear: 2026 };
/** A whole six-cell case. */
export const SIX = ['Virtual ward', 1_250_000, 'Unplanned readmissions', 96, 72, '2028-03-31'];

/** The example casebook as a person would have it open. */
export function exampleExcel(): EmulatedExcel {
  return describedExcel(describeTemplate(null, 'virtual-ward'), OPTIONS);
}

/** The example and a second initiative, called Teleclinic. */
export function twoInitiatives(): EmulatedExcel {
  const { tables, ...rest } = EXAMPLES['virtual-ward'] satisfies Example;
  const more: Readonly<Record<string, ExampleRow>> = {
    initiatives: { ID: 'TC-02', Initiative: 'Teleclinic', Start: '2026-10-01' },
    costs: { Initiative: 'TC-02', 'Cost line': 'Video platform', '2026/27': 300_000 },
    metrics: { ID: 'missed', Initiative: 'TC-02', Metric: 'Missed appointments', Unit: '%', Better: 'lower', Baseline: 12, Target: 6, 'Target date': '2028-03-31', Evidence: 'expert' },
  };
  const joined = Object.entries(tables).map(([name, rows]): [string, readonly ExampleRow[]] => {
    const row = more[name];
    return [name, row === undefined ? rows : [...rows, row]];
  });
  return describedExcel(templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset: null, example: { ...rest, tables: Object.fromEntries(joined) } }), OPTIONS);
}

/** A workbook with one sheet of these rows. */
export function tableExcel(...cells: readonly (readonly Filling[])[]): EmulatedExcel {
  const excel = new EmulatedExcel('Book1.xlsx', OPTIONS.thisYear);
  fillBook(excel.book, [{ name: 'Sheet1', cells }]);
  return excel;
}

/** What has to stand in the example once the pane has written, worked out without Excel, browser or pane. */
export async function expectedReading(): Promise<ReadyReading> {
  const workbook = FileWorkbook.empty(OPTIONS.name);
  await workbook.writeSheets(describeTemplate(null, 'virtual-ward'));
  const now = new Date();
  const today = serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const reading = understand(await workbook.readTables(), { today, localeTag: 'en-US', confirmed: null, sampledOf: runTrials });
  if (reading.state !== 'ready') throw new Error('The example is not read as it is.');
  return reading;
}

/** The sheets of these names as plain data, for comparison. */
export function sheetsOf({ book }: EmulatedExcel, names: readonly string[]): readonly SheetSnapshot[] {
  return book.sheets.filter(({ name }) => names.includes(name)).map(sheetSnapshot);
}

/** Names of all sheets in tab order. */
export function sheetNames({ book }: EmulatedExcel): readonly string[] {
  return book.sheets.map(({ name }) => name);
}
