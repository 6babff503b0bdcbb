import { baselinePointsOf } from '../../src/scorecard/baselinePointsOf';
import { day, monthly } from '../model/caseBuilder';

describe('baselinePointsOf', () => {
  const twoYears = monthly(Array.from({ length: 24 }, () => 1));

  it('counts the points up to the baseline date', () => {
    expect(baselinePointsOf(twoYears, day('2027-01-01'))).toBe(13);
    expect(baselinePointsOf(twoYears, day('2027-03-31'))).toBe(15);
  });

  it('is none where they do not suffice, or no date is given', () => {
    expect(baselinePointsOf(twoYears, day('2026-12-31'))).toBe(0);
    expect(baselinePointsOf(twoYears, null)).toBe(0);
  });
});
