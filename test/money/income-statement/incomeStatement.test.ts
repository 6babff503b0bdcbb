import { affordability } from '../../../src/money/affordability/affordability';
import { incomeStatement, type IncomeStatement } from '../../../src/money/income-statement/incomeStatement';
import { caseRow, cashInput, costLine, type CashSketch } from '../affordability/cashCase';

const servers = costLine('servers', { type: 'capital', life: 2 });
const cabling = costLine('cabling', { type: 'capital' });
const support = costLine('support', { type: 'revenue' });
const other = costLine('other');

function statementOf(sketch: CashSketch): IncomeStatement | null {
  const input = cashInput(sketch);
  return incomeStatement({ money: input.money, cash: affordability(input) });
}

describe('incomeStatement', () => {
  it('charges capital over its life and everything else when it is paid', () => {
    const found = statementOf({ rows: [caseRow(servers, [100, 0, 0]), caseRow(support, [0, 10, 10]), caseRow(other, [5, 0, 0])], count: 3, benefits: [0, 80, 80], expected: [1, 1, 1] });
    expect(found?.chosen.depreciation).toEqual([0, 50, 50]);
    expect(found?.chosen.revenue).toEqual([5, 10, 10]);
    expect(found?.effect).toEqual([-6, 19, 19]);
    expect(found?.cumulative).toEqual([-6, 13, 32]);
  });

  it('charges what was added to the price of an asset with it', () => {
    const rows = [caseRow(servers, [100, 0, 0]), caseRow(servers, [20, 0, 0], 'optimism-bias'), caseRow(servers, [24, 0, 0], 'vat'), caseRow(servers, [0, 0, -44], 'residual')];
    expect(statementOf({ rows, count: 3 })?.chosen.depreciation).toEqual([0, 50, 50]);
  });

  it('names capital that has no life and charges it in no year', () => {
    const found = statementOf({ rows: [caseRow(servers, [100, 0, 0]), caseRow(cabling, [70, 0, 0])], count: 3 });
    expect(found?.chosen.withoutLife.map(({ line }) => line.id)).toEqual(['cabling']);
    expect(found?.effect).toEqual([0, -50, -50]);
  });

  it('is not there where no capital line has a life', () => {
    expect(statementOf({ rows: [caseRow(cabling, [70, 0]), caseRow(support, [0, 5])], count: 2 })).toBeNull();
  });

  it('takes off the charges of carrying on', () => {
    const old = costLine('old', { type: 'capital', life: 1 });
    const found = statementOf({ rows: [caseRow(servers, [100, 0, 0])], count: 3, baseline: [caseRow(support, [7, 7, 7]), caseRow(old, [30, 0, 0])] });
    expect(found?.baselineCharges).toEqual([7, 37, 7]);
    expect(found?.effect).toEqual([7, -13, -43]);
  });

  it('charges in the money of the year in which it was paid', () => {
    const found = statementOf({ rows: [caseRow(servers, [0, 100, 0, 0])], count: 4, inflation: 0.1 });
    found?.chosen.depreciation.forEach((charge, year) => expect(charge).toBeCloseTo([0, 0, 55, 55][year] ?? 0, 9));
  });
});
