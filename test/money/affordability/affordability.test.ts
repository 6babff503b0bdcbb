import fc from 'fast-check';
import { affordability } from '../../../src/money/affordability/affordability';
import { caseRow, cashInput, cashRowsArbitrary, costLine } from './cashCase';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

const servers = costLine('servers', { type: 'capital', source: 'Capital programme' });
const support = costLine('support', { type: 'revenue' });

describe('affordability', () => {
  it('sets money out by type against what is released', () => {
    const rows = [caseRow(servers, [100, 0]), caseRow(support, [0, 40])];
    const found = affordability(cashInput({ rows, count: 2, benefits: [0, 60] }));
    expect(found.byKind.capital).toEqual([100, 0]);
    expect(found.byKind.revenue).toEqual([0, 40]);
    expect(found.need).toEqual([100, -20]);
    expect(found.cumulative).toEqual([100, 80]);
  });

  it('keeps optimism bias, mitigation, VAT and risks on rows of their own', () => {
    const rows = [caseRow(servers, [100, 0]), caseRow(servers, [40, 0], 'optimism-bias'), caseRow(servers, [-10, 0], 'mitigation'), caseRow(servers, [26, 0], 'vat')];
    const found = affordability(cashInput({ rows, count: 2, expected: [5, 5] }));
    expect(found.byKind).toMatchObject({ capital: [100, 0], 'optimism-bias': [40, 0], mitigation: [-10, 0], vat: [26, 0] });
    expect(found.cashOut).toEqual([161, 5]);
  });

  it('leaves out residual value, which pays no bill within the years', () => {
    const rows = [caseRow(servers, [100, 0]), caseRow(servers, [0, -30], 'residual')];
    expect(affordability(cashInput({ rows, count: 2 })).cashOut).toEqual([100, 0]);
  });

  it('counts in the money of each year where the case is in real terms', () => {
    const found = affordability(cashInput({ rows: [caseRow(support, [100, 100, 100])], count: 3, benefits: [0, 0, 100], expected: [0, 100, 0], inflation: 0.1 }));
    const expected = [100, 220.00000000000003, 0];
    found.need.forEach((amount, year) => expect(amount).toBeCloseTo(expected[year] ?? 0, 9));
  });

  it('counts nominal amounts as they are', () => {
    const found = affordability(cashInput({ rows: [caseRow(support, [100, 100])], count: 2, inflation: 0.1, prices: 'nominal' }));
    expect(found.index).toBeNull();
    expect(found.cashOut).toEqual([100, 100]);
  });

  it('counts VAT that does not count in the value', () => {
    const input = cashInput({ rows: [caseRow(servers, [100, 0])], count: 2 });
    const found = affordability({ ...input, money: { ...input.money, taxLines: [caseRow(servers, [20, 0], 'vat')] } });
    expect(found.cashOut).toEqual([120, 0]);
  });

  it('takes off what carrying on would cost', () => {
    const found = affordability(cashInput({ rows: [caseRow(support, [100, 100])], count: 2, baseline: [caseRow(support, [30, 30])] }));
    expect(found.need).toEqual([70, 70]);
    expect(found.cashOut).toEqual([100, 100]);
  });

  it('names who pays: the line, else the initiative, else nobody', () => {
    const rows = [caseRow(servers, [100, 0]), caseRow(support, [0, 40])];
    const named = affordability(cashInput({ rows, count: 2, source: 'Revenue budget' }));
    expect(named.funding.map(({ payer, amounts }) => [payer, sum(amounts)])).toEqual([[{ kind: 'named', name: 'Capital programme' }, 100], [{ kind: 'named', name: 'Revenue budget' }, 40]]);
    const unnamed = affordability(cashInput({ rows, count: 2 }));
    expect(unnamed.funding.map(({ payer }) => payer)).toEqual([{ kind: 'named', name: 'Capital programme' }, { kind: 'unnamed' }]);
  });

  it('funds all money out, source by source', () => {
    fc.assert(
      fc.property(cashRowsArbitrary, fc.double({ min: -0.2, max: 0.5, noNaN: true }), (rows, inflation) => {
        const { funding, cashOut } = affordability(cashInput({ rows, count: 6, inflation, expected: [1, 2, 3, 4, 5, 6], source: 'Charity' }));
        return cashOut.every((amount, year) => close(amount, sum(funding.map(({ amounts }) => amounts[year] ?? 0))));
      }),
    );
  });

  it('is the cost rows as they stand where there is no inflation', () => {
    fc.assert(
      fc.property(cashRowsArbitrary, (rows) => {
        const paid = rows.filter(({ kind }) => kind !== 'residual');
        const { cashOut } = affordability(cashInput({ rows, count: 6, inflation: 0 }));
        return cashOut.every((amount, year) => close(amount, sum(paid.map(({ amounts }) => amounts[year] ?? 0))));
      }),
    );
  });
});
