import { roundBars } from '../../../src/report/sensitivity/roundBars';
import { npvDistribution } from '../../../src/money/uncertainty/npvDistribution';

const spread = npvDistribution([
  { presentValue: 1_500_000, range: { low: 0.4, base: 1, high: 1.3 } },
  { presentValue: -900_000, range: { low: 1.3, base: 1, high: 0.9 } },
]);

describe('roundBars', () => {
  it('cuts the range at round amounts, zero among them, all equally wide', () => {
    const bars = spread === null ? [] : roundBars(spread);
    expect(bars.length).toBeGreaterThan(10);
    expect(bars.length).toBeLessThanOrEqual(26);
    expect(bars.some(({ from }) => from === 0)).toBe(true);
    for (const { from, to } of bars) expect(to - from).toBeCloseTo((bars[0]?.to ?? 0) - (bars[0]?.from ?? 0), 6);
  });

  it('gives chances that add up to one, and to the chance of a loss below zero', () => {
    const bars = spread === null ? [] : roundBars(spread);
    expect(bars.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(bars.filter(({ to }) => to <= 0).reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(spread?.chanceOfLoss ?? NaN, 12);
    expect(spread?.chanceOfLoss).toBeGreaterThan(0.01);
  });

  it('has no bars for a certain value', () => {
    expect(roundBars({ curve: [{ value: 5, chanceUpTo: 1 }], chanceOfLoss: 0 })).toEqual([]);
  });
});
