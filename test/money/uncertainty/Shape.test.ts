import fc from 'fast-check';
import type { Law } from '../../../src/money/uncertainty/Law';
import { certainly, lawOf } from '../../../src/money/uncertainty/Shape';
import type { Shape } from '../../../src/money/uncertainty/Shape';

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['triangular', { kind: 'triangular', low: 0.8, mode: 1, high: 1.5 }],
  ['triangular with its mode at the end', { kind: 'triangular', low: 1, mode: 1, high: 1.5 }],
  ['PERT', { kind: 'PERT', low: 0.8, mode: 1, high: 1.5 }],
  ['PERT with its mode at the end', { kind: 'PERT', low: 0.2, mode: 1, high: 1 }],
  ['uniform', { kind: 'uniform', low: -0.5, high: 2 }],
  ['lognormal', { kind: 'lognormal', median: 1, scale: 0.3, skew: 0.6, reach: 3 }],
  ['lognormal with the long tail down', { kind: 'lognormal', median: 1, scale: 0.3, skew: -0.6, reach: 3 }],
  ['symmetric lognormal', { kind: 'lognormal', median: 1, scale: 0.3, skew: 0, reach: 3 }],
  ['points', { kind: 'points', values: [0.8, 1, 1.5], chances: [0.25, 0.5, 0.25] }],
];

const VALUES = 4000;

const chance = fc.double({ min: 1e-12, max: 1, noNaN: true });

/** Averages over values at even chances. */
function averageOf({ quantile }: Law): (term: (value: number) => number) => number {
  const values = Array.from({ length: VALUES }, (_, index) => quantile((index + 0.5) / VALUES));
  return (term) => values.reduce((sum, value) => sum + term(value), 0) / VALUES;
}

describe('the law of a shape', () => {
  it.each(SHAPES)('%s: has the mean, variance and second integral of its quantiles', (_, shape) => {
    const law = lawOf(shape);
    const average = averageOf(law);
    expect(Math.abs(average((value) => value) - law.mean)).toBeLessThan(2e-5);
    expect(Math.abs(average((value) => (value - law.mean) ** 2) / law.variance - 1)).toBeLessThan(1e-3);
    for (const share of [-0.2, 0.05, 0.3, 0.6, 0.95, 1, 1.4]) {
      const above = share * (law.high - law.low);
      expect(Math.abs(average((value) => Math.max(0, law.low + above - value)) - law.secondIntegral(above))).toBeLessThan(2e-5);
    }
  });

  it.each(SHAPES)('%s: stays within its ends and never falls', (_, shape) => {
    const { low, high, quantile } = lawOf(shape);
    expect(quantile(0)).toBeCloseTo(low, 12);
    expect(quantile(1)).toBeCloseTo(high, 12);
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(quantile(Math.min(one, other))).toBeLessThanOrEqual(quantile(Math.max(one, other)) + 1e-12);
      }),
    );
  });

  it('of a certain value is that value', () => {
    expect(lawOf(certainly(3))).toMatchObject({ low: 3, high: 3, mean: 3, variance: 0 });
  });
});
