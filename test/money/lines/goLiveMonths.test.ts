import { goLiveMonths } from '../../../src/money/lines/goLiveMonths';
import { assumed, cell, day, initiativeOf, setupOf } from '../../model/caseBuilder';

const monthsOf = (goLive: string, firstYear: number, fiscalYearStart = 1): number | null =>
  goLiveMonths(initiativeOf({ record: { goLive: cell(day(goLive)) } }), setupOf({ firstYear: cell(firstYear), fiscalYearStart: assumed(fiscalYearStart) }));

describe('goLiveMonths', () => {
  it('is 0 on the first day of year 1, of the calendar or of the fiscal year', () => {
    expect(monthsOf('2027-01-01', 2026)).toBe(0);
    expect(monthsOf('2027-04-01', 2026, 4)).toBe(0);
  });

  it('counts whole months, whatever the day', () => {
    expect(monthsOf('2027-03-31', 2026)).toBe(2);
    expect(monthsOf('2028-01-15', 2026, 4)).toBe(9);
  });

  it('is negative within year 0', () => {
    expect(monthsOf('2026-10-01', 2026)).toBe(-3);
    expect(monthsOf('2027-01-01', 2026, 4)).toBe(-3);
  });

  it('takes a go-live before year 0 as its first month', () => {
    expect(monthsOf('2024-06-01', 2026)).toBe(-12);
  });

  it('is not known without a go-live or a first year', () => {
    expect(goLiveMonths(initiativeOf(), setupOf({ firstYear: cell(2026) }))).toBeNull();
    expect(goLiveMonths(initiativeOf({ record: { goLive: cell(day('2027-01-01')) } }), setupOf())).toBeNull();
  });
});
