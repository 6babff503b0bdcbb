import { LAST_COLUMN, MOST_YEARS, yearColumns } from '../../../src/report/finance/financeFrame';

describe('yearColumns', () => {
  it('show every year and the sum where there is room', () => {
    expect(yearColumns(MOST_YEARS)).toHaveLength(MOST_YEARS + 1);
    expect(yearColumns(MOST_YEARS).at(-1)).toEqual({ kind: 'total' });
  });

  it('take the later years of a long case together and stay on the page', () => {
    const columns = yearColumns(31);
    expect(columns.slice(-2)).toEqual([{ kind: 'later', from: MOST_YEARS - 1 }, { kind: 'total' }]);
    expect(columns.length).toBeLessThanOrEqual(LAST_COLUMN);
  });
});
