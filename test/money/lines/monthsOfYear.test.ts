import fc from 'fast-check';
import { monthsOfYear } from '../../../src/money/lines/monthsOfYear';
import { cell, day } from '../../model/caseBuilder';
import { benefit, contextOf, cost, volumeOf } from './lineCases';

describe('the months of a year', () => {
  it('hold what a late start leaves', () => {
    expect(monthsOfYear(volumeOf(10, 20, { startsAfter: cell(9) }), contextOf(2), 1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1 / 3, 1 / 3, 1 / 3]);
  });

  it('climb with the ramp', () => {
    const months = monthsOfYear(volumeOf(10, 20, { ramp: cell(12) }), contextOf(2), 1) ?? [];
    expect(months.map((share) => Math.round(share * 144))).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23]);
  });

  it('may lie in year 0', () => {
    const context = contextOf(1, { firstYear: cell(2026) }, { record: { goLive: cell(day('2026-12-01')) } });
    expect(monthsOfYear(volumeOf(10, 20), context, 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('are not told apart for typed years, costs, and years without volume', () => {
    expect(monthsOfYear(benefit([0, 100]), contextOf(1), 1)).toBeNull();
    expect(monthsOfYear(cost([0, 100]), contextOf(1), 1)).toBeNull();
    expect(monthsOfYear(volumeOf(10, 20), contextOf(1), 0)).toBeNull();
  });

  it('add up to the year', () => {
    const months = fc.integer({ min: 0, max: 40 });
    fc.assert(fc.property(months, months, months, fc.integer({ min: 0, max: 5 }), (starts, ramp, ends, year) => {
      const line = volumeOf(10, 20, { startsAfter: cell(starts), ramp: cell(ramp), endsAfter: cell(ends) });
      const shares = monthsOfYear(line, contextOf(5), year);
      if (shares !== null) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }));
  });
});
