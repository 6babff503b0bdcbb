import fc from 'fast-check';
import { adoptionShare } from '../../../src/money/lines/adoptionShare';

describe('adoptionShare', () => {
  it('is nothing in year 0 and everything after, without start and ramp', () => {
    const at = (year: number): number => adoptionShare(year, { startsAfterMonths: 0, rampMonths: 0 });
    expect([0, 1, 2].map(at)).toEqual([0, 1, 1]);
  });

  it('starts in the middle of a year', () => {
    const at = (year: number): number => adoptionShare(year, { startsAfterMonths: 18, rampMonths: 0 });
    expect([1, 2, 3].map(at)).toEqual([0, 0.5, 1]);
  });

  it('climbs evenly over the ramp', () => {
    const at = (year: number): number => adoptionShare(year, { startsAfterMonths: 0, rampMonths: 24 });
    expect([1, 2, 3].map(at)).toEqual([0.25, 0.75, 1]);
  });

  it('climbs across the end of a year after a late start', () => {
    const at = (year: number): number => adoptionShare(year, { startsAfterMonths: 6, rampMonths: 12 });
    expect([1, 2, 3].map(at)).toEqual([0.125, 0.875, 1]);
  });

  it('loses in all exactly the start and half the ramp', () => {
    const months = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(months, months, (startsAfterMonths, rampMonths) => {
        const years = Array.from({ length: 10 }, (_, index) => index + 1);
        const total = years.reduce((sum, year) => sum + adoptionShare(year, { startsAfterMonths, rampMonths }), 0);
        expect(total * 12).toBeCloseTo(120 - startsAfterMonths - rampMonths / 2, 9);
      }),
    );
  });
});
