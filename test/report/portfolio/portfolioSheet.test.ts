import { cellAt, reportOf, sheetOf, textsOf } from '../exampleReport';
import { PORTFOLIO_HEADER_ROW } from '../../../src/report/portfolio/portfolioSheet';
import { PORTFOLIO_COLUMNS } from '../../../src/report/portfolio/portfolioTable';
import { portfolioWorkbook, type SmallCase } from './portfolioWorkbook';

const A: SmallCase = { id: 'A', cost: 1000, cash: 900, other: 200 };
const B: SmallCase = { id: 'B', cost: 500, other: 300 };
const C: SmallCase = { id: 'C', cost: 70 };
const FIRST = PORTFOLIO_HEADER_ROW + 1;

async function built(cases: readonly SmallCase[], initiatives: readonly string[] = []) {
  return reportOf(await (await portfolioWorkbook(cases)).readTables(), { initiatives });
}

describe('the sheet of a portfolio', () => {
  it('stands where several initiatives have sheets of their own, after their cases', async () => {
    const ids = (await built([A, B])).report.book.sheets.map(({ id }) => id.split(':')[0]);
    expect(ids.indexOf('portfolio')).toBe(ids.lastIndexOf('case') + 1);
  });

  it('does not stand for one initiative, nor for a part of them', async () => {
    for (const report of [await built([A]), await built([A, B], ['A'])]) expect(report.report.book.sheets.map(({ id }) => id)).not.toContain('portfolio');
  });

  it('leads every figure to the Workings of its initiative', async () => {
    const report = await built([A, B]);
    const sheet = sheetOf(report, 'portfolio');
    for (const [name, column] of Object.entries(PORTFOLIO_COLUMNS)) {
      if (name === 'name' || name === 'unit') continue;
      expect([name, cellAt(sheet, FIRST, column)?.formula]).toEqual([name, expect.stringMatching(/^'Workings – Project A'!\$C\$\d+$/)]);
    }
    const [money] = report.cases.map((each) => each.money);
    expect(cellAt(sheet, FIRST, PORTFOLIO_COLUMNS.npv)?.value).toBe(money?.measures.npv);
    expect(cellAt(sheet, FIRST, PORTFOLIO_COLUMNS.npvCash)?.value).toBeCloseTo(money?.cash.measures.npv ?? Number.NaN, 9);
  });

  it('adds up those with benefits in money, and keeps the others apart', async () => {
    const report = await built([A, B, C]);
    const sheet = sheetOf(report, 'portfolio');
    const total = cellAt(sheet, FIRST + 2, PORTFOLIO_COLUMNS.npv);
    const npvs = report.cases.map(({ money }) => money.measures.npv);
    expect(npvs[2]).toBeNull();
    expect(total).toMatchObject({ formula: 'SUM(F6:F7)' });
    expect(total?.value).toBeCloseTo((npvs[0] ?? 0) + (npvs[1] ?? 0), 9);
    const texts = textsOf(sheet);
    expect(texts.indexOf('Project C')).toBeGreaterThan(texts.indexOf('Without benefits in money: in no net present value'));
  });

  it('adds the years of all Workings, and checks that both ways agree', async () => {
    const report = await built([A, B, C]);
    const sheet = sheetOf(report, 'portfolio');
    const row = sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => value === 'Total benefits'));
    expect(cellAt(sheet, row, 3)?.formula).toMatch(/^SUM\('Workings – Project A'!D\$\d+,'Workings – Project B'!D\$\d+\)$/);
    expect([3, 4, 5].map((column) => cellAt(sheet, row, column)?.value)).toEqual([0, 1400, 1400]);
    const check = report.report.checks.find(({ id }) => id === 'portfolio/npv');
    expect(check).toMatchObject({ ok: true });
    expect(check?.expected).toBeCloseTo(-1500 + 1400 / 1.035 + 1400 / 1.035 ** 2, 9);
  });

  it('names the set of assumptions, linked to Inputs', async () => {
    const sheet = sheetOf(await built([A, B]), 'portfolio');
    const row = sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => value === 'Discount rate'));
    expect(cellAt(sheet, row, 2)).toMatchObject({ value: 0.035, formula: expect.stringMatching(/^Inputs!/) });
  });

  it('has costs alone where nothing is valued in money', async () => {
    const report = await built([C, { id: 'D', cost: 30 }]);
    const texts = textsOf(sheetOf(report, 'portfolio'));
    expect(texts).toContain('All without benefits in money');
    expect(texts).not.toContain('All with benefits in money');
    expect(report.report.checks.map(({ id }) => id)).not.toContain('portfolio/npv');
  });

  it('counts the years until it pays back, and marks what does not', async () => {
    const sheet = sheetOf(await built([A, B]), 'portfolio');
    expect(cellAt(sheet, FIRST, PORTFOLIO_COLUMNS.payback)?.value).toBeCloseTo(1000 / (1100 / 1.035), 9);
    expect(cellAt(sheet, FIRST + 1, PORTFOLIO_COLUMNS.payback)).toMatchObject({ value: 1 + (500 - 300 / 1.035) / (300 / 1.035 ** 2) });
    const never = sheetOf(await built([A, { id: 'E', cost: 900, other: 1 }]), 'portfolio');
    expect(cellAt(never, FIRST + 1, PORTFOLIO_COLUMNS.payback)).toMatchObject({ value: -1, format: '0.0;"–"' });
  });
});
