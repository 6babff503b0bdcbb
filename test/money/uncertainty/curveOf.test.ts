import { curveOf, histogramOf } from '../../../src/money/uncertainty/curveOf';
import { npvDistribution } from '../../../src/money/uncertainty/npvDistribution';

describe('the curve of a distribution', () => {
  const curve = npvDistribution([{ presentValue: 100, range: { low: 0, base: 1, high: 2 }, distribution: 'uniform' }])?.curve ?? [];

  it('runs straight for an even spread, from one in a thousand to the rest', () => {
    expect(curve).toHaveLength(41);
    expect(curve[0]?.chanceUpTo).toBeCloseTo(0.001, 6);
    expect(curve[40]?.chanceUpTo).toBeCloseTo(0.999, 6);
    for (const { value, chanceUpTo } of curve) expect(chanceUpTo).toBeCloseTo(value / 200, 6);
  });

  it('becomes bars that sum to 1', () => {
    const bars = histogramOf(curve);
    expect(bars).toHaveLength(40);
    expect(bars.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(bars[7]?.chance).toBeCloseTo(0.998 / 40, 6);
    expect(bars[7]?.to).toBe(bars[8]?.from);
  });

  it('is one point and one bar for something certain', () => {
    const one = curveOf({ quantile: () => 5, chanceUpTo: () => 1 });
    expect(one).toEqual([{ value: 5, chanceUpTo: 1 }]);
    expect(histogramOf(one)).toEqual([{ from: 5, to: 5, chance: 1 }]);
    expect(histogramOf([])).toEqual([]);
  });
});
