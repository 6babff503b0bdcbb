import fc from 'fast-check';
import { paybackMonth } from '../../../src/money/payback/paybackMonth';
import { paybackOf } from '../../../src/money/payback/payback';

const evenly = (amount: number): readonly number[] => Array.from({ length: 12 }, () => amount / 12);

describe('paybackMonth', () => {
  it('finds the year by yearly sums and the month by monthly ones', () => {
    const late = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 60];
    expect(paybackMonth([-100, 40, 120], () => late)).toEqual({ year: 2, owed: -60, months: late, month: 11 });
  });

  it('counts the last recovery of the year', () => {
    const months = [80, 0, -70, 0, 0, 90, 0, 0, 0, 0, 0, 0];
    expect(paybackMonth([-50, 100], () => months)?.month).toBe(6);
  });

  it('is the month that interpolation within the year says where money comes evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 6 }), (owed, gains) => {
        const net = [-owed, ...gains];
        const years = paybackOf(net);
        const found = paybackMonth(net, (year) => evenly(net[year] ?? 0));
        if (years === null) expect(found).toBeNull();
        else expect(12 * ((found?.year ?? 0) - 1) + (found?.month ?? 0)).toBe(Math.ceil(Math.round(years * 12 * 1e6) / 1e6));
      }),
      { numRuns: 300 },
    );
  });

  it('has no answer without a debt, without recovery, or without months', () => {
    expect(paybackMonth([10, 20], () => evenly(20))).toBeNull();
    expect(paybackMonth([-100, 20], () => evenly(20))).toBeNull();
    expect(paybackMonth([-100, 120], () => null)).toBeNull();
  });
});
