import fc from 'fast-check';
import { TIMINGS } from '../../../src/model/choices';
import { cashFlow } from '../../../src/money/cash-flow/cashFlow';
import { discountFactors } from '../../../src/money/discounting/discountFactors';
import { presentValue } from '../../../src/money/discounting/presentValue';
import { measures } from '../../../src/money/measures/measures';
import type { Measures } from '../../../src/money/measures/measures';

function measuresOf(costs: readonly number[], benefits: readonly number[], rate = 0.25): Measures {
  return measures(cashFlow({ costs, benefits, factors: discountFactors(rate, 'end-of-year', costs.length) }), 'end-of-year');
}

describe('measures', () => {
  it('gives present values, NPV, ROI and BCR on present values', () => {
    const found = measuresOf([100, 0, 0], [0, 100, 125]);
    expect(found).toMatchObject({ pvCosts: 100, pvBenefits: 160, npv: 60, bcr: 1.6, reasons: {} });
    expect(found.roi).toBe(0.6);
    expect(found.paybackYears).toEqual({ simple: 1, discounted: 1.25 });
    expect(found.irr?.state).toBe('root');
  });

  it('gives only present values when there are no benefits in money', () => {
    expect(measuresOf([100, 50], [0, 0])).toEqual({
      pvCosts: 140,
      pvBenefits: 0,
      npv: null,
      roi: null,
      bcr: null,
      irr: null,
      paybackYears: { simple: null, discounted: null },
      reasons: {
        npv: 'no-benefits',
        roi: 'no-benefits',
        bcr: 'no-benefits',
        irr: 'no-benefits',
        simplePayback: 'no-benefits',
        discountedPayback: 'no-benefits',
      },
    });
  });

  it('gives no ratio without costs, and says that nothing had to be paid back', () => {
    const found = measuresOf([0, 0], [0, 125]);
    expect(found).toMatchObject({ npv: 100, roi: null, bcr: null, paybackYears: { simple: 0, discounted: 0 } });
    expect(found.reasons).toEqual({ roi: 'no-costs', bcr: 'no-costs', irr: 'one-direction' });
  });

  it('says when money is not back within the horizon', () => {
    const found = measuresOf([100, 0], [0, 110]);
    expect(found.paybackYears.simple).toBeCloseTo(100 / 110, 14);
    expect(found.paybackYears.discounted).toBeNull();
    expect(found.reasons).toEqual({ discountedPayback: 'not-within-horizon' });
  });

  it('names why there is no single internal rate', () => {
    expect(measuresOf([100, 0, 132], [0, 230, 0]).reasons.irr).toBe('several-rates');
    expect(measuresOf([100, 0, 100], [0, 100, 0]).reasons.irr).toBe('no-real-root');
  });

  const money = fc.integer({ min: 0, max: 5_000_000 });
  const table = fc.record({
    costs: fc.array(money, { minLength: 6, maxLength: 6 }),
    benefits: fc.array(money, { minLength: 6, maxLength: 6 }),
    rate: fc.double({ min: -0.5, max: 2, noNaN: true }),
    timing: fc.constantFrom(...TIMINGS),
  });

  it('scales with money: amounts scale, ratios and times stay', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(0.001, 7, 1e6), ({ costs, benefits, rate, timing }, scale) => {
        const factors = discountFactors(rate, timing, 6);
        const times = (row: readonly number[]): readonly number[] => row.map((amount) => amount * scale);
        const one = measures(cashFlow({ costs, benefits, factors }), timing);
        const other = measures(cashFlow({ costs: times(costs), benefits: times(benefits), factors }), timing);
        const size = one.pvCosts + one.pvBenefits;
        expect(Math.abs((other.npv ?? 0) / scale - (one.npv ?? 0))).toBeLessThanOrEqual(1e-12 * size);
        expect(other.bcr ?? 0).toBeCloseTo(one.bcr ?? 0, 9 - Math.ceil(Math.log10(1 + (one.bcr ?? 0))));
        expect(other.irr?.state).toBe(one.irr?.state);
        expect(other.reasons).toEqual(one.reasons);
      }),
    );
  });

  it('has an NPV of about zero at every internal rate, under the same timing', () => {
    fc.assert(
      fc.property(table, ({ costs, benefits, rate, timing }) => {
        const flow = cashFlow({ costs, benefits, factors: discountFactors(rate, timing, 6) });
        const { irr } = measures(flow, timing);
        const roots = irr?.state === 'root' ? [irr.value] : irr?.state === 'several' ? irr.roots : [];
        for (const root of roots) {
          const factors = discountFactors(root, timing, 6);
          const moved = presentValue(flow.net.map(Math.abs), factors);
          expect(Math.abs(presentValue(flow.net, factors))).toBeLessThanOrEqual(1e-9 * moved);
        }
      }),
    );
  });
});
