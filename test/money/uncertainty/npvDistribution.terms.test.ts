import fc from 'fast-check';
import { DISTRIBUTIONS } from '../../../src/model/choices';
import { npvDistribution } from '../../../src/money/uncertainty/npvDistribution';
import type { NpvDistribution, NpvDistributionOptions, UncertainTerm } from '../../../src/money/uncertainty/npvDistribution';

function found(terms: readonly UncertainTerm[], options: NpvDistributionOptions = {}): NpvDistribution {
  const distribution = npvDistribution(terms, options);
  if (distribution === null) throw new Error('expected a distribution');
  return distribution;
}

const range = { low: 0.7, base: 1, high: 1.6 };

/** Lines of every distribution, costs and benefits, and two events. */
const MIXED: readonly UncertainTerm[] = [
  ...[400, -120, 90, -250, 60, 150, -45, 210, 30, 75].map((presentValue, index) => ({
    presentValue,
    range: { low: 0.6 + index / 50, base: 1, high: 1.9 - index / 20 },
    distribution: DISTRIBUTIONS[index % DISTRIBUTIONS.length] ?? null,
  })),
  { presentValue: -80, probability: 0.15 },
  { presentValue: -40, probability: 0.4 },
];

describe('npvDistribution of other distributions and events', () => {
  it('matches the closed form of two uniform lines', () => {
    // The sum of two equal even spreads is a triangle from 0 to 4: F(x) = x² / 8 up to the middle.
    const two = found([0, 0].map(() => ({ presentValue: 1, range: { low: 0, base: 1, high: 2 }, distribution: 'uniform' })));
    expect(two.p10).toBeCloseTo(Math.sqrt(0.8), 6);
    expect(two.p50).toBeCloseTo(2, 6);
    expect(two.p90).toBeCloseTo(4 - Math.sqrt(0.8), 6);
  });

  it.each(DISTRIBUTIONS)('keeps the percentiles of a single %s line', (distribution) => {
    const one = found([{ presentValue: 100, range, distribution }], { meaning: 'P10-P90' });
    expect(Math.abs(one.p10 - 70)).toBeLessThan(2e-3);
    expect(Math.abs(one.p90 - 160)).toBeLessThan(2e-3);
  });

  it.each(DISTRIBUTIONS)('turns a %s line round with its sign', (distribution) => {
    const up = found([{ presentValue: 100, range, distribution }]);
    const down = found([{ presentValue: -100, range, distribution }]);
    expect(down.mean).toBeCloseTo(-up.mean, 10);
    expect(Math.abs(down.p10 + up.p90)).toBeLessThan(2e-3);
    expect(Math.abs(down.p50 + up.p50)).toBeLessThan(2e-3);
  });

  it('agrees with a grid sixteen times as fine to a hundred thousandth of the standard deviation', () => {
    for (const meaning of ['min-max', 'P10-P90'] as const) {
      const coarse = found(MIXED, { meaning });
      const fine = found(MIXED, { meaning, cells: 65_536 });
      for (const name of ['p10', 'p50', 'p90'] as const) expect(Math.abs(coarse[name] - fine[name])).toBeLessThan(1e-5 * fine.standardDeviation);
      expect(Math.abs(coarse.chanceOfLoss - fine.chanceOfLoss)).toBeLessThan(1e-5);
    }
  });

  it('lists every outcome of events', () => {
    // 100 − 30 a − 50 b: 100 (0.63), 70 (0.07), 50 (0.27), 20 (0.03).
    const events = found([{ presentValue: 100, range: null }, { presentValue: -30, probability: 0.1 }, { presentValue: -50, probability: 0.3 }]);
    expect([events.p10, events.p50, events.p90]).toEqual([50, 100, 100]);
    expect(events.mean).toBeCloseTo(100 - 3 - 15, 12);
    expect(events.standardDeviation).toBeCloseTo(Math.sqrt(900 * 0.09 + 2500 * 0.21), 12);
    expect(events.chanceOfLoss).toBe(0);
    expect(found([{ presentValue: 60, range: null }, { presentValue: -30, probability: 0.1 }, { presentValue: -50, probability: 0.3 }]).chanceOfLoss).toBeCloseTo(0.03, 12);
  });

  it('lists the outcomes of many three-point lines as a binomial count', () => {
    // Sixteen lines that are 0 or 2 with chance 0.3 each, else 1: P(sum ≤ 16) by the symmetry about 16.
    const many = found(Array.from({ length: 16 }, () => ({ presentValue: 1, range: { low: 0, base: 1, high: 2 }, distribution: 'three-point' })), { meaning: 'P10-P90' });
    expect([many.p10, many.p50, many.p90]).toEqual([12, 16, 20]);
    expect(many.standardDeviation).toBeCloseTo(Math.sqrt(16 * 0.6), 12);
  });

  it('reads three-point lines beyond listing from a grid', () => {
    const many = found(Array.from({ length: 40 }, (_, index) => ({ presentValue: 100 + 37 * ((index * 7) % 11), range, distribution: 'three-point' })), { meaning: 'P10-P90' });
    expect(Math.abs((many.p50 - many.mean) / many.standardDeviation)).toBeLessThan(0.03);
    expect(Math.abs((many.p90 - many.p10) / many.standardDeviation - 2 * 1.2816)).toBeLessThan(0.03);
  });

  it('calls a sum that is 0 but for rounding no loss', () => {
    const terms = [{ presentValue: 0.3, range: null }, { presentValue: -0.1, range: null }, { presentValue: -0.2, range: null }, { presentValue: 1, probability: 0.5 }];
    expect(found(terms).chanceOfLoss).toBe(0);
  });

  it('splits the variance into shares that sum to 1', () => {
    const { contributions } = found([
      { id: 'a', presentValue: 30, range, distribution: 'uniform' },
      { id: 'b', presentValue: -10, range, distribution: 'uniform' },
      { id: 'c', presentValue: 500, range: null },
    ]);
    expect(contributions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(contributions.map(({ share }) => share)).toEqual([expect.closeTo(0.9, 12), expect.closeTo(0.1, 12), 0]);
  });

  it('names the lines that were read as triangular', () => {
    const { unfit } = found([{ id: 'x', presentValue: 1, range: { low: 1, base: 1, high: 2 }, distribution: 'lognormal' }]);
    expect(unfit).toEqual([{ id: 'x', index: 0, asked: 'lognormal', reason: 'base-at-end' }]);
  });

  it('takes a range that is nothing beside the rest of the case', () => {
    const thin = found([{ presentValue: 1e9, range: null }, { presentValue: 1, range: { low: 1 - 1e-9, base: 1, high: 1 + 2e-9 } }]);
    expect(thin.p50).toBeCloseTo(1e9 + 1, 6);
    expect(thin.p10).toBeLessThanOrEqual(thin.p90);
  });

  it('takes thousands of lines', () => {
    const many = found(Array.from({ length: 4000 }, () => ({ presentValue: 1, range: { low: 0, base: 1, high: 2 }, distribution: 'uniform' })));
    expect(many.p50).toBeCloseTo(4000, 3);
    expect((many.p90 - many.p10) / many.standardDeviation).toBeCloseTo(2 * 1.28155, 3);
  });

  it('does not depend on the order of terms', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...MIXED], { minLength: MIXED.length }), (shuffled) => {
        const [one, other] = [found(MIXED), found(shuffled)];
        for (const name of ['mean', 'p10', 'p50', 'p90'] as const) expect(Math.abs(one[name] - other[name])).toBeLessThan(1e-9 * one.standardDeviation);
      }),
      { numRuns: 10 },
    );
  });

  it('scales with money', () => {
    const one = found(MIXED);
    const thousandfold = found(MIXED.map((term) => ({ ...term, presentValue: 1000 * term.presentValue })));
    for (const name of ['mean', 'p10', 'p50', 'p90', 'standardDeviation'] as const) expect(Math.abs(thousandfold[name] / 1000 - one[name])).toBeLessThan(1e-9 * one.standardDeviation);
    expect(thousandfold.chanceOfLoss).toBeCloseTo(one.chanceOfLoss, 10);
  });
});
