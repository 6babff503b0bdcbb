import fc from 'fast-check';
import { fullMonthsBy, takeUpShare, type TakeUp } from '../../../src/money/lines/takeUpShare';

const takeUp = (change: Partial<TakeUp> = {}): TakeUp => ({ startMonth: 0, rampMonths: 0, endMonth: null, ...change });
const shares = (change: Partial<TakeUp>, years: readonly number[]): readonly number[] => years.map((year) => takeUpShare(year, takeUp(change)));

describe('takeUpShare', () => {
  it('is nothing in year 0 and everything after, without start and ramp', () => {
    expect(shares({}, [0, 1, 2])).toEqual([0, 1, 1]);
  });

  it('starts in the middle of a year', () => {
    expect(shares({ startMonth: 18 }, [1, 2, 3])).toEqual([0, 0.5, 1]);
  });

  it('climbs evenly over the ramp', () => {
    expect(shares({ rampMonths: 24 }, [1, 2, 3])).toEqual([0.25, 0.75, 1]);
  });

  it('climbs across the end of a year after a late start', () => {
    expect(shares({ startMonth: 6, rampMonths: 12 }, [1, 2, 3])).toEqual([0.125, 0.875, 1]);
  });

  it('fills part of year 0 where the start lies in it', () => {
    expect(shares({ startMonth: -12 }, [0, 1])).toEqual([1, 1]);
    expect(shares({ startMonth: -6, rampMonths: 12 }, [0, 1, 2])).toEqual([0.125, 0.875, 1]);
  });

  it('stops at its end, within a year and within the ramp', () => {
    expect(shares({ endMonth: 30 }, [1, 2, 3, 4])).toEqual([1, 1, 0.5, 0]);
    expect(shares({ rampMonths: 24, endMonth: 12 }, [1, 2])).toEqual([0.25, 0]);
  });

  it('is nothing where the end lies before the start', () => {
    expect(shares({ startMonth: 12, endMonth: 6 }, [0, 1, 2])).toEqual([0, 0, 0]);
  });
});

const months = fc.integer({ min: 0, max: 60 });
const start = fc.integer({ min: -12, max: 60 });
const total = (shape: TakeUp): number => Array.from({ length: 13 }, (_, year) => 12 * takeUpShare(year, shape)).reduce((sum, share) => sum + share, 0);

describe('the months of full volume of a whole case', () => {
  it('lose exactly the start and half the ramp', () => {
    fc.assert(fc.property(start, months, (startMonth, rampMonths) => {
      expect(total(takeUp({ startMonth, rampMonths }))).toBeCloseTo(144 - startMonth - rampMonths / 2, 9);
    }));
  });

  it('are those up to the end, and never fall with time', () => {
    fc.assert(fc.property(start, months, months, (startMonth, rampMonths, lasts) => {
      const shape = takeUp({ startMonth, rampMonths, endMonth: startMonth + lasts });
      expect(total(shape)).toBeCloseTo(fullMonthsBy(startMonth + lasts, takeUp({ startMonth, rampMonths })), 9);
      expect(Array.from({ length: 13 }, (_, year) => takeUpShare(year, shape)).every((share) => share >= 0 && share <= 1)).toBe(true);
    }));
  });

  it('come one year later where the start is twelve months later', () => {
    fc.assert(fc.property(start, months, months, (startMonth, rampMonths, lasts) => {
      const shape = takeUp({ startMonth, rampMonths, endMonth: startMonth + lasts });
      const later = takeUp({ startMonth: startMonth + 12, rampMonths, endMonth: startMonth + lasts + 12 });
      for (const year of [0, 1, 2, 5]) expect(takeUpShare(year + 1, later)).toBeCloseTo(takeUpShare(year, shape), 12);
    }));
  });
});
