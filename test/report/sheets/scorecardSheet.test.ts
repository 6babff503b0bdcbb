import type { BuiltReport } from '../../../src/app/buildReport';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { scorecardColumn } from '../../../src/report/sheets/scorecardSheet';
import { cellAt, exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

const FIGURES = ['baseline', 'latest', 'target', 'change', 'by', 'evidence'] as const;

/** Formula and value of each figure by the row's ref. */
function figuresByRef(sheet: SheetDescription): ReadonlyMap<unknown, unknown> {
  const [notes] = sheet.notes;
  const rows = new Map<unknown, unknown>();
  for (let row = notes?.firstRow ?? 0; row <= (notes?.lastRow ?? -1); row += 1) {
    const ref = cellAt(sheet, row, scorecardColumn('ref'))?.value;
    if (typeof ref === 'string' && ref.includes('/')) rows.set(ref, FIGURES.map((name) => [cellAt(sheet, row, scorecardColumn(name))?.formula, cellAt(sheet, row, scorecardColumn(name))?.value]));
  }
  return rows;
}

describe('the two scorecards', () => {
  let built: BuiltReport;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
  });

  it('carry the same metrics with the same formulas and values', () => {
    const technology = figuresByRef(sheetOf(built, 'scorecard:technology'));
    const clinical = figuresByRef(sheetOf(built, 'scorecard:clinical'));
    expect(technology.size).toBe(5);
    expect(Object.fromEntries(technology)).toEqual(Object.fromEntries(clinical));
  });

  it('state each leader’s own reason', () => {
    expect(textsOf(sheetOf(built, 'scorecard:technology'))).toContain('The return on the platform');
    expect(textsOf(sheetOf(built, 'scorecard:clinical'))).toContain('Patients stay well at home');
    expect(textsOf(sheetOf(built, 'scorecard:clinical'))).not.toContain('The return on the platform');
  });

  it('mark a metric with one reason, and offer a reason without passing it off as the sheet’s', () => {
    expect(textsOf(sheetOf(built, 'scorecard:clinical'))).toContain('technology only');
    expect(textsOf(sheetOf(built, 'scorecard:clinical')).some((text) => /^No reason is stated for this side\. Suggestion: /.test(text))).toBe(true);
  });

  it('print without the columns that are for the screen', () => {
    expect(sheetOf(built, 'scorecard:clinical').page.printArea?.lastColumn).toBe(scorecardColumn('matters'));
  });

  it('keep a note beside the name of an initiative', async () => {
    const notes = new Map([['scorecard:technology', new Map([['a', 'Agreed in March']])]]);
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait time (minutes),42,29.4,31 May 2028'];
    const sheet = sheetOf(await tableReport(lines, { earlier: { notes, log: [] } }), 'scorecard:technology');
    const row = sheet.notes[0]?.firstRow ?? -1;
    expect(cellAt(sheet, row, 0)?.value).toBe('A');
    expect(cellAt(sheet, row, scorecardColumn('note'))).toMatchObject({ value: 'Agreed in March', style: 'note' });
    expect(textsOf(sheet).filter((text) => text === 'Agreed in March')).toHaveLength(1);
  });

  it('keep a note on a metric that is gone', async () => {
    const notes = new Map([['scorecard:technology', new Map([['gone/metric', 'See minutes']])]]);
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait time (minutes),42,29.4,31 May 2028'];
    const sheet = sheetOf(await tableReport(lines, { earlier: { notes, log: [] } }), 'scorecard:technology');
    expect(textsOf(sheet)).toEqual(expect.arrayContaining(['See minutes', 'gone/metric']));
  });

  it('take the business words under the business vocabulary', async () => {
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Order time (minutes),42,29.4,31 May 2028'];
    const report = await tableReport(lines, { preset: 'business' });
    expect(report.report.book.sheets.map(({ name }) => name)).toContain('Business scorecard');
  });
});
