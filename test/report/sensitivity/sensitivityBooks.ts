import type { BuiltReport } from '../../../src/app/buildReport';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import type { SheetDescription, WorkbookDescription } from '../../../src/report/description/SheetDescription';
import { describedBook, describedSheet } from '../../hosts/descriptions';
import { reportOf, sheetOf } from '../exampleReport';

type Row = readonly (string | number | null)[];

/** The tables of a small case; rows of costs, benefits and risks may be told. */
export interface SmallCase {
  readonly costs?: readonly Row[];
  readonly benefits?: readonly Row[];
  readonly risks?: readonly Row[];
  readonly metrics?: readonly Row[];
  readonly preset?: string;
  readonly rate?: number;
}

const COSTS: readonly Row[] = [['Ward', 'Licences', 1000, 200, 200, '120%', '90%']];
const BENEFITS: readonly Row[] = [['Ward', 'Bed days saved', 'cash-releasing', 3000, 0.5, '70%', '110%']];

/** A casebook of one initiative. */
export function smallBook({ costs = COSTS, benefits = BENEFITS, risks = [], metrics = [], preset = 'business', rate = 0 }: SmallCase = {}): WorkbookDescription {
  const sheet = (name: string, rows: readonly Row[]): SheetDescription => describedSheet(rows, { id: name, name, role: 'template' });
  return describedBook(
    sheet('Setup', [['Setting', 'Value'], ['Preset', preset], ['Discount rate', rate], ['Currency', 'GBP'], ['Years', 2], ['Trials', 1024], ['Seed', 7]]),
    sheet('Initiatives', [['Initiative', 'Objective'], ['Ward', 'Care closer to home']]),
    sheet('Costs', [['Initiative', 'Cost line', 'Year 0', 'Year 1', 'Year 2', 'Low', 'High', 'Correlates with', 'Correlation'], ...costs]),
    sheet('Benefits', [['Initiative', 'Benefit', 'Class', 'Volume', 'Unit value', 'Low', 'High', 'Metric', 'Driver'], ...benefits]),
    ...(metrics.length === 0 ? [] : [sheet('Metrics', [['Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target'], ...metrics])]),
    ...(risks.length === 0 ? [] : [sheet('Risks', [['Initiative', 'Risk', 'Probability', 'Impact', 'First year', 'Last year'], ...risks])]),
  );
}

/** The same, read and described. */
export async function smallReport(small: SmallCase = {}): Promise<BuiltReport> {
  const workbook = FileWorkbook.empty('small.xlsx');
  await workbook.writeSheets(smallBook(small));
  return reportOf(await FileWorkbook.fromBytes(workbook.toBytes(), 'small.xlsx').readTables(), { localeTag: 'en-GB' });
}

/** Its sensitivity sheet. */
export function sensitivityOf(built: BuiltReport): SheetDescription {
  return sheetOf(built, 'sensitivity:ward');
}

/** Values of the row whose first cell says this, by column. */
export function rowOf(sheet: SheetDescription, label: string, nth = 0): Readonly<Record<number, unknown>> {
  const rows = sheet.rows.filter(({ cells }) => cells[0]?.column === 0 && cells[0].value === label);
  return Object.fromEntries((rows[nth]?.cells ?? []).map(({ column, value }) => [column, value]));
}
