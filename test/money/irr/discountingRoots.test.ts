import fc from 'fast-check';
import { discountingRoots } from '../../../src/money/irr/discountingRoots';

/** Changes of sign of the present value on a fine scan: a lower bound for the number of roots. */
function crossingsSeen(flows: readonly number[]): number {
  let seen = 0;
  let before = 0;
  for (let step = -4000; step <= 4000; step += 1) {
    const x = Math.exp(step / 500);
    const value = x <= 1 ? flows.reduceRight((sum, flow) => sum * x + flow, 0) : flows.reduce((sum, flow) => sum / x + flow, 0);
    if (value !== 0 && before !== 0 && value > 0 !== before > 0) seen += 1;
    if (value !== 0) before = value;
  }
  return seen;
}

describe('discountingRoots', () => {
  it('gives roots in ascending order of discounting', () => {
    const roots = discountingRoots([-1000, 3600, -4310, 1716]) ?? [];
    expect(roots.map((t) => Math.expm1(-t).toPrecision(10))).toEqual(['0.3000000000', '0.2000000000', '0.1000000000']);
  });

  it('gives no more roots than the sign changes, and as many but for an even number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 10 }), (flows) => {
        const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
        const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
        const roots = discountingRoots(flows) ?? [];
        expect(roots.length).toBeLessThanOrEqual(changes);
        expect(roots.length).toBeGreaterThanOrEqual(changes % 2);
      }),
    );
  });

  it('finds every crossing that a fine scan sees', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 9 }), (flows) => {
        const roots = (discountingRoots(flows) ?? []).filter((t) => Math.abs(t) < 7.99);
        expect(roots.length).toBeGreaterThanOrEqual(crossingsSeen(flows));
      }),
      { numRuns: 200 },
    );
  });
});
