import { englishReportWords } from '../../../src/locales/en/reportWords';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { buildGenerated } from '../../parity/buildGenerated';
import { typed, type GeneratedBook, type GeneratedCell } from '../../parity/generated/GeneratedBook';
import { cellAt, exampleReport, sheetOf, tableReport } from '../exampleReport';

const rowOf = (sheet: SheetDescription, label: string): number => sheet.rows.findIndex(({ cells }) => cells[0]?.value === label);
const valueOf = (sheet: SheetDescription, label: string): CellDescription | undefined => cellAt(sheet, rowOf(sheet, label), 2);
const yearsOf = (sheet: SheetDescription, label: string): readonly unknown[] => (sheet.rows[rowOf(sheet, label)]?.cells ?? []).filter(({ column }) => column > 2).map(({ value }) => value);

const RATE_LABEL = englishReportWords('en-GB', 'clinical').label('row-irr');

/** A case with one cost and one benefit, as its user would type it. */
async function workingsOf(benefit: Readonly<Record<string, GeneratedCell>>): Promise<SheetDescription> {
  const offset = { rows: 0, columns: 0 };
  const lines = (sheet: string, row: Readonly<Record<string, GeneratedCell>>): GeneratedBook['tables'][number] => ({ sheet, offset, headers: Object.keys(row), rows: [row] });
  const cost = { Initiative: typed('A'), 'Cost line': typed('Licences'), 'Year 0': typed(1000), 'Year 1': typed(0), 'Year 2': typed(0), 'Year 3': typed(0) };
  const tables = [lines('Costs', cost), lines('Benefits', { Initiative: typed('A'), Benefit: typed('Beds'), Class: typed('cash-releasing'), ...benefit })];
  const { built } = await buildGenerated({ tables, localeTag: null, preset: 'us-health' });
  return sheetOf(built, 'workings:a');
}

describe('a Workings sheet', () => {
  it('adds amounts only, where a line is given by volume', async () => {
    const sheet = await workingsOf({ Volume: typed(100), 'Unit value': typed(12), 'Starts after (months)': typed(6), 'Ramp (months)': typed(6) });
    const block = /^SUM\(D(\d+):D\1\)$/;
    expect(cellAt(sheet, rowOf(sheet, 'Total cash-releasing benefits'), 3)?.formula).toMatch(block);
    expect(yearsOf(sheet, 'Beds, months of full volume so far')).toEqual([0, 3, 15, 27]);
    expect(yearsOf(sheet, 'Total cash-releasing benefits')).toEqual([0, 300, 1200, 1200]);
  });

  it('pays back within the year in which nothing is owed any more', async () => {
    const sheet = await workingsOf({ 'Year 1': typed(400), 'Year 2': typed(400), 'Year 3': typed(400) });
    expect(valueOf(sheet, 'Payback, undiscounted (−1: not within the horizon)')?.value).toBe(2.5);
  });

  it('says −1 where the money does not come back', async () => {
    const sheet = await workingsOf({ 'Year 1': typed(100) });
    expect(valueOf(sheet, 'Payback, undiscounted (−1: not within the horizon)')?.value).toBe(-1);
  });

  it('counts the years along the heads, without a circle', async () => {
    const sheet = await workingsOf({ 'Year 1': typed(100) });
    expect(cellAt(sheet, rowOf(sheet, 'Year'), 5)?.formula).toBe('COLUMNS($D$4:F$4)-1');
    expect(cellAt(sheet, 3, 5)?.value).toBe('Year 2');
  });

  it('has the amounts of a cost without a year in year 0', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait time (minutes),42,29.4,31 May 2028']);
    const sheet = sheetOf(built, 'workings:a');
    expect(cellAt(sheet, rowOf(sheet, 'Total costs'), 3)).toMatchObject({ value: 2_000_000 });
    expect(yearsOf(sheet, 'Discount factor')).toHaveLength(6);
  });

  it('keeps the rate of return as a value of the engine, with a live test beside it', async () => {
    const built = await exampleReport('virtual-ward');
    const sheet = built.report.book.sheets.find(({ role }) => role === 'working');
    const rate = sheet === undefined ? undefined : valueOf(sheet, RATE_LABEL);
    expect(rate).toMatchObject({ style: 'engineValue', value: built.cases[0]?.money.measures.irr?.state === 'root' ? built.cases[0].money.measures.irr.value : null });
    expect(rate?.formula).toBeUndefined();
    expect(built.report.checks.find(({ id }) => id.endsWith('/irr'))).toMatchObject({ ok: true, expected: 0 });
  });
});
