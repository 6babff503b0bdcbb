import { actualsInOrder, baselinePointsOf } from '../../src/scorecard/actualsInOrder';
import { cell, day, monthly } from '../model/caseBuilder';

describe('actualsInOrder', () => {
  it('sorts by the day of the period', () => {
    const [first, second, third] = monthly([1, 2, 3]);
    const mixed = [third, first, second].flatMap((actual) => (actual === undefined ? [] : [actual]));
    expect(actualsInOrder(mixed).map(({ value }) => value.value)).toEqual([1, 2, 3]);
    expect(mixed.map(({ value }) => value.value)).toEqual([3, 1, 2]);
  });

  it('keeps the typed order where a period is no time', () => {
    const [, second] = monthly([1, 2]);
    const odd = { period: cell('phase A'), day: null, value: cell(9), record: {} };
    const typed = second === undefined ? [odd] : [second, odd];
    expect(actualsInOrder(typed)).toBe(typed);
  });
});

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
