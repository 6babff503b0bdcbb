import { cashRows } from '../../../src/money/affordability/cashRows';
import { fundingBySource, MOST_SOURCES } from '../../../src/money/affordability/fundingBySource';
import { caseRow, costLine } from './cashCase';

const rowsOf = (...sources: readonly (string | undefined)[]): ReturnType<typeof cashRows> =>
  cashRows(
    sources.map((source, index) => caseRow(costLine(`line-${String(index)}`, source === undefined ? {} : { source }), [1, 2])),
    { index: null, source: null },
  );

describe('fundingBySource', () => {
  it('takes spellings of one name together under the first', () => {
    const found = fundingBySource(rowsOf('Charity', ' charity '), null, 2);
    expect(found.map(({ payer, amounts }) => ({ payer, amounts }))).toEqual([{ payer: { kind: 'named', name: 'Charity' }, amounts: [2, 4] }]);
  });

  it('puts what nobody pays for last', () => {
    const found = fundingBySource(rowsOf(undefined, 'Charity', ' '), null, 2);
    expect(found.map(({ payer, rows }) => [payer.kind, rows.length])).toEqual([['named', 1], ['unnamed', 2]]);
  });

  it('lets the source of the initiative pay for risks, also where it pays for no line', () => {
    const found = fundingBySource(rowsOf('Charity'), { source: 'Reserve', amounts: [5, 0] }, 2);
    expect(found.map(({ payer, amounts, paysRisks }) => ({ payer, amounts, paysRisks }))).toEqual([
      { payer: { kind: 'named', name: 'Charity' }, amounts: [1, 2], paysRisks: false },
      { payer: { kind: 'named', name: 'Reserve' }, amounts: [5, 0], paysRisks: true },
    ]);
  });

  it('takes the sources beyond the first dozen together', () => {
    const found = fundingBySource(rowsOf(...Array.from({ length: MOST_SOURCES + 3 }, (_, index) => `Fund ${String(index)}`)), null, 2);
    expect(found).toHaveLength(MOST_SOURCES + 1);
    expect(found.at(-1)).toMatchObject({ payer: { kind: 'others', count: 3 }, amounts: [3, 6] });
  });
});
