import fc from 'fast-check';
import { SampleDistribution } from '../../../src/money/simulation/SampleDistribution';

/** The definition, on sorted values. */
function hazen(values: readonly number[], chance: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.max(0, Math.min(sorted.length - 1, chance * sorted.length - 0.5));
  const [below = NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return place === Math.floor(place) || above === below ? below : below + (place - Math.floor(place)) * (above - below);
}

const values = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(0), fc.constant(Infinity)), { minLength: 1, maxLength: 300 });

describe('SampleDistribution', () => {
  it('has the percentiles and chances of the sorted values', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (all, chance) => {
        const sample = new SampleDistribution(Float64Array.from(all));
        expect(sample.quantile(chance)).toBe(hazen(all, chance));
        for (const value of all) expect(sample.chanceUpTo(value)).toBe(all.filter((other) => other <= value).length / all.length);
      }),
    );
  });

  it('knows chances outside the values', () => {
    const sample = new SampleDistribution(Float64Array.of(3, 1, 2));
    expect([sample.chanceUpTo(0.5), sample.chanceUpTo(1.5), sample.chanceUpTo(9)]).toEqual([0, 1 / 3, 1]);
  });

  it('gives mean and standard deviation', () => {
    expect(new SampleDistribution(Float64Array.of(1, 2, 3, 6)).spread()).toMatchObject({ mean: 3, standardDeviation: Math.sqrt(3.5) });
  });

  it('has no percentile where the money does not come back', () => {
    const years = new SampleDistribution(Float64Array.of(2, Infinity, 3, 4, Infinity));
    expect(years.paybackSpread()).toEqual({ p10: 2, p50: 4, p90: null, chanceNotPaidBack: expect.closeTo(0.4, 12) });
  });

  it('leaves the values it was given as they were', () => {
    const given = Float64Array.of(3, 1, 2);
    new SampleDistribution(given).quantile(0.5);
    expect([...given]).toEqual([3, 1, 2]);
  });
});
