import fc from 'fast-check';
import { TIMINGS } from '../../../src/model/choices';
import { discountFactors } from '../../../src/money/discounting/discountFactors';

const rates = fc.double({ min: -0.5, max: 1, noNaN: true });

describe('a rate that changes with distance', () => {
  it('gives the published social time preference: 3.5% to year 30, then 3.0%', () => {
    const factors = discountFactors({ rate: 0.035, afterYear: 30, laterRate: 0.03 }, 'end-of-year', 51);
    expect(factors[30]).toBeCloseTo(0.3563, 4);
    expect(factors[31]).toBeCloseTo(0.3459, 4);
    expect(factors[50]).toBeCloseTo(0.1973, 4);
  });

  it('falls from year to year by the rate of that year, whatever the timing', () => {
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 0, max: 20 }), fc.constantFrom(...TIMINGS), (rate, laterRate, afterYear, timing) => {
        const factors = discountFactors({ rate, afterYear, laterRate }, timing, 25);
        const near = discountFactors(rate, timing, 25);
        const crossing = timing === 'mid-year' ? 1 : 0;
        factors.forEach((factor, year) => {
          if (year <= afterYear - 1) expect(factor).toBeCloseTo(near[year] ?? NaN, 9);
          const next = factors[year + 1];
          if (next !== undefined && year > afterYear + crossing) expect(factor / next).toBeCloseTo(1 + laterRate, 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is one rate where both are the same', () => {
    expect(discountFactors({ rate: 0.1, afterYear: 2, laterRate: 0.1 }, 'mid-year', 6)).toEqual(discountFactors(0.1, 'mid-year', 6));
  });

  it('refuses a year before year 0', () => {
    expect(() => discountFactors({ rate: 0.1, afterYear: -1, laterRate: 0.1 }, 'mid-year', 6)).toThrow('argument-invalid');
  });
});
