import { cashKindOf, cashRows } from '../../../src/money/affordability/cashRows';
import { caseRow, costLine } from './cashCase';

describe('cashRows', () => {
  it('put typed rows by their type and leave other rows what they are', () => {
    const line = costLine('servers', { type: 'capital' });
    expect(cashKindOf(caseRow(line, [1]))).toBe('capital');
    expect(cashKindOf(caseRow(line, [1], 'vat'))).toBe('vat');
    expect(cashKindOf(caseRow(costLine('other'), [1]))).toBe('unstated');
  });

  it('leave out residual value and follow the index of prices', () => {
    const line = costLine('servers', { type: 'capital' });
    const found = cashRows([caseRow(line, [100, 100]), caseRow(line, [0, -5], 'residual')], { index: [1, 1.5], source: 'Charity' });
    expect(found.map(({ amounts, source }) => ({ amounts, source }))).toEqual([{ amounts: [100, 150], source: 'Charity' }]);
  });
});
