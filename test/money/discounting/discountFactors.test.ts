import fc from 'fast-check';
import { TIMINGS } from '../../../src/model/choices';
import { discountFactors, yearsAway } from '../../../src/money/discounting/discountFactors';

describe('discountFactors', () => {
  it('leaves year 0 whole and discounts later years to their end', () => {
    expect(discountFactors(0.25, 'end-of-year', 4)).toEqual([1, 0.8, 0.64, 0.512]);
  });

  it('leaves year 0 whole and discounts later years to their middle', () => {
    const [now, first = NaN, second = NaN] = discountFactors(0.21, 'mid-year', 3);
    expect(now).toBe(1);
    expect(first).toBeCloseTo(1 / 1.1, 14);
    expect(second).toBeCloseTo(1 / 1.331, 14);
  });

  it('puts the first column one full period away, as a spreadsheet NPV does', () => {
    expect(discountFactors(0.25, 'first-column-discounted', 2)).toEqual([0.8, 0.64]);
  });

  it.each(TIMINGS)('gives ones at rate zero and nothing for no columns (%s)', (timing) => {
    expect(discountFactors(0, timing, 3)).toEqual([1, 1, 1]);
    expect(discountFactors(0.1, timing, 0)).toEqual([]);
  });

  it('falls year by year for every positive rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 5, noNaN: true }), fc.constantFrom(...TIMINGS), (rate, timing) => {
        const factors = discountFactors(rate, timing, 12);
        expect(factors.every((factor, year) => year === 0 || factor < (factors[year - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it.each([-1, 1.5, NaN])('refuses %p columns', (count) => {
    expect(() => discountFactors(0.1, 'end-of-year', count)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('refuses a rate at which money has no price', () => {
    expect(() => discountFactors(-1, 'end-of-year', 2)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });
});

describe('yearsAway', () => {
  it('names the moment of each column by timing', () => {
    expect([0, 1, 2].map((column) => yearsAway('end-of-year', column))).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((column) => yearsAway('mid-year', column))).toEqual([0, 0.5, 1.5]);
    expect([0, 1, 2].map((column) => yearsAway('first-column-discounted', column))).toEqual([1, 2, 3]);
  });
});
