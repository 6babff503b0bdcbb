import { bracketedRoot } from '../../../src/money/irr/bracketedRoot';

describe('bracketedRoot', () => {
  it('finds the root of a smooth function to the last digits', () => {
    const evaluate = (t: number) => ({ value: t * t - 2, slope: 2 * t });
    expect(bracketedRoot({ evaluate, low: 0, high: 10, signAtLow: -1, start: 5 })).toBeCloseTo(Math.SQRT2, 15);
  });

  it('stays inside the bracket where the slope misleads', () => {
    const seen: number[] = [];
    const evaluate = (t: number) => {
      seen.push(t);
      return { value: Math.atan(t - 1), slope: 1 / (1 + (t - 1) ** 2) };
    };
    expect(bracketedRoot({ evaluate, low: -50, high: 40, signAtLow: -1, start: 39 })).toBeCloseTo(1, 14);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(-50);
    expect(Math.max(...seen)).toBeLessThanOrEqual(40);
  });

  it('halves the bracket where there is no slope', () => {
    const evaluate = (t: number) => ({ value: t < 0.3 ? -1 : 1, slope: 0 });
    expect(bracketedRoot({ evaluate, low: 0, high: 1, signAtLow: -1, start: 0.5 })).toBeCloseTo(0.3, 15);
  });

  it('takes a falling function', () => {
    const evaluate = (t: number) => ({ value: 3 - t, slope: -1 });
    expect(bracketedRoot({ evaluate, low: 0, high: 9, signAtLow: 1, start: 8 })).toBe(3);
  });
});
