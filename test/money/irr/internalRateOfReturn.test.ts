import fc from 'fast-check';
import { internalRateOfReturn } from '../../../src/money/irr/internalRateOfReturn';
import type { InternalRateOfReturn } from '../../../src/money/irr/internalRateOfReturn';

function ratesOf(irr: InternalRateOfReturn): readonly number[] {
  if (irr.state === 'several') return irr.roots;
  return irr.state === 'root' ? [irr.value] : [];
}

/** The flows whose present value is Π (q x − p) Π other factors in x = 1 / (1 + r): zero exactly at r = q/p − 1. */
function flowsFrom(factors: readonly (readonly number[])[]): readonly number[] {
  return factors.reduce<readonly number[]>(
    (product, factor) =>
      Array.from({ length: product.length + factor.length - 1 }, (_, power) =>
        factor.reduce((sum, coefficient, k) => sum + coefficient * (product[power - k] ?? 0), 0),
      ),
    [1],
  );
}

function expectRates(irr: InternalRateOfReturn, expected: readonly number[], tolerance = 1e-12): void {
  const rates = ratesOf(irr);
  expect(rates).toHaveLength(expected.length);
  expected.forEach((rate, index) => expect(Math.abs((rates[index] ?? NaN) - rate)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(rate))));
}

describe('internalRateOfReturn', () => {
  it('finds the one rate of money out, then in', () => {
    expectRates(internalRateOfReturn([-100, 60, 60]), [(-1 + Math.sqrt(1 + 4 / 0.6)) ** -1 * 2 - 1]);
    expect(internalRateOfReturn([-100, 125])).toEqual({ state: 'root', value: 0.25 });
  });

  it('finds zero as zero, without a sign', () => {
    expect(internalRateOfReturn([-100, 40, 60])).toEqual({ state: 'root', value: 0 });
  });

  it('gives the same rate when all signs turn', () => {
    expectRates(internalRateOfReturn([100, -60, -60]), ratesOf(internalRateOfReturn([-100, 60, 60])), 1e-15);
  });

  it('is not moved by years without money at either end', () => {
    expect(internalRateOfReturn([0, 0, -100, 60, 60, 0])).toEqual(internalRateOfReturn([-100, 60, 60]));
  });

  it('reports all rates when the sign changes more than once', () => {
    expectRates(internalRateOfReturn([-100, 230, -132]), [0.1, 0.2]);
    expectRates(internalRateOfReturn([-1000, 3600, -4310, 1716]), [0.1, 0.2, 0.3]);
  });

  it('finds a rate below -99.9 % beside an ordinary one', () => {
    expectRates(internalRateOfReturn([-1, 5000]), [4999]);
    expectRates(internalRateOfReturn([-5000, 1]), [-0.9998], 1e-16);
    expectRates(internalRateOfReturn(flowsFrom([[-5000, 1], [-4, 5]])), [-0.9998, 0.25], 1e-15);
  });

  it('stays within range over hundreds of periods', () => {
    expectRates(internalRateOfReturn([-5, ...Array.from({ length: 400 }, () => 50)]), [10]);
    // Σ x^k (k < 400) = 1e-9 x^400 has its root at x = 1e9 + 1, to far beyond the digits of a double.
    expectRates(internalRateOfReturn([...Array.from({ length: 400 }, () => -1), 1e-9]), [1 / (1e9 + 1) - 1], 1e-15);
  });

  it('takes flows of hundreds of orders of magnitude', () => {
    expectRates(internalRateOfReturn([-1e-150, 1e150]), [1e300]);
    expectRates(internalRateOfReturn([-1e300, 1.5e300]), [0.5]);
    expectRates(internalRateOfReturn([-1e-300, 1.5e-300]), [0.5]);
  });

  it('counts a touching rate as a rate', () => {
    expectRates(internalRateOfReturn([100, -200, 100]), [0]);
    expectRates(internalRateOfReturn([-100, 240, -144]), [0.2]);
    expectRates(internalRateOfReturn(flowsFrom([[-4, 5], [-4, 5], [-2, 3], [-2, 3]])), [0.25, 0.5], 1e-9);
    expectRates(internalRateOfReturn(flowsFrom([[-4, 5], [-4, 5], [-4, 5]])), [0.25], 1e-9);
  });

  it('tells rates a thousandth apart', () => {
    expectRates(internalRateOfReturn(flowsFrom([[-1000, 1100], [-1000, 1101]])), [0.1, 0.101]);
  });

  it('finds one rate where the sign changes three times around no turning point', () => {
    expectRates(internalRateOfReturn([-200, 0, 10, -10, 300]), [0.107781412416933], 1e-12);
  });

  it.each([
    ['no money moves', [], 'no-flows'],
    ['no money moves in any year', [0, 0, 0], 'no-flows'],
    ['money only comes', [1, 2, 3], 'one-direction'],
    ['money only goes', [-55], 'one-direction'],
    ['no rate balances it', [-100, 100, -100], 'no-real-root'],
    ['it nearly touches zero', [1000, -2000, 1000.001], 'no-real-root'],
    ['four changes cancel out', [1, -1, 1, -1, 1], 'no-real-root'],
  ])('never answers when %s', (_, flows, reason) => {
    expect(internalRateOfReturn(flows)).toEqual({ state: 'none', reason });
  });

  it('says so when the rate is beyond what a number can hold', () => {
    expect(internalRateOfReturn([-1e-200, 1e200])).toEqual({ state: 'not-converged' });
  });

  it('stays above -1 where the rate is nearer to it than any other number', () => {
    expect(ratesOf(internalRateOfReturn([-1, 1e-18]))[0]).toBeGreaterThan(-1);
  });

  it('discounts by the middle of years when told so', () => {
    expectRates(internalRateOfReturn([-100, 110], 'mid-year'), [0.21]);
    expectRates(internalRateOfReturn([-100, 0, 133.1], 'mid-year'), [0.21]);
    expectRates(internalRateOfReturn([-100, 125], 'first-column-discounted'), [0.25]);
  });

  it('refuses flows that are not numbers', () => {
    expect(() => internalRateOfReturn([-1, NaN])).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('leaves its input as it was', () => {
    expect(() => internalRateOfReturn(Object.freeze([-100, 230, -132, 5]))).not.toThrow();
  });

  const root = fc.record({ p: fc.integer({ min: 1, max: 40 }), q: fc.integer({ min: 1, max: 40 }) });

  it('finds every rate that flows were built from, and no other', () => {
    fc.assert(
      fc.property(fc.array(root, { minLength: 1, maxLength: 4 }), fc.boolean(), (chosen, hidden) => {
        const rates = [...new Set(chosen.map(({ p, q }) => q / p - 1))].sort((a, b) => a - b);
        const apart = rates.every((rate, index) => index === 0 || rate - (rates[index - 1] ?? -2) > 1e-3);
        fc.pre(apart && rates.length === chosen.length);
        // 3x² − 2x + 1 has no real root but adds changes of sign; x + 2 has a root below −1.
        const others = hidden ? [[1, -2, 3], [2, 1]] : [];
        expectRates(internalRateOfReturn(flowsFrom([...chosen.map(({ p, q }) => [-p, q]), ...others])), rates, 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the scale of money', () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 12 });
    fc.assert(
      fc.property(flows, fc.constantFrom(2 ** -40, 1024), (amounts, scale) => {
        expect(internalRateOfReturn(amounts.map((amount) => amount * scale))).toEqual(internalRateOfReturn(amounts));
      }),
    );
  });
});
