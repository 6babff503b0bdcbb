import fc from 'fast-check';
import { isRange, triangleOfRange } from '../../../src/money/uncertainty/triangleOfRange';
import type { Triangle } from '../../../src/money/uncertainty/Triangle';

function chanceBelow({ low, mode, high }: Triangle, x: number): number {
  if (x <= mode) return (x - low) ** 2 / ((high - low) * (mode - low));
  return 1 - (high - x) ** 2 / ((high - low) * (high - mode));
}

describe('triangleOfRange', () => {
  it('takes the ends as they are, in either order', () => {
    expect(triangleOfRange({ low: 1.4, base: 1, high: 0.9 }, 'min-max')).toEqual({ low: 0.9, mode: 1, high: 1.4 });
  });

  it('puts one chance in ten outside each end of a P10-P90 range', () => {
    const multiple = fc.double({ min: 0.001, max: 3, noNaN: true });
    fc.assert(
      fc.property(multiple, multiple, (left, right) => {
        const range = { low: 1 - left, base: 1, high: 1 + right };
        const triangle = triangleOfRange(range, 'P10-P90');
        expect(chanceBelow(triangle, range.low)).toBeCloseTo(0.1, 9);
        expect(chanceBelow(triangle, range.high)).toBeCloseTo(0.9, 9);
        expect(triangle.mode).toBe(1);
      }),
    );
  });

  it('reads a base on one of the percentiles', () => {
    const triangle = triangleOfRange({ low: 1, base: 1, high: 2 }, 'P10-P90');
    expect(chanceBelow(triangle, 1)).toBeCloseTo(0.1, 9);
    expect(chanceBelow(triangle, 2)).toBeCloseTo(0.9, 9);
  });

  it('makes a constant of three equal values', () => {
    expect(triangleOfRange({ low: 1, base: 1, high: 1 }, 'P10-P90')).toEqual({ low: 1, mode: 1, high: 1 });
  });

  it('refuses a base outside its range', () => {
    expect(isRange({ low: 0.7, base: 1, high: 0.9 })).toBe(false);
    expect(() => triangleOfRange({ low: 0.7, base: 1, high: 0.9 }, 'min-max')).toThrow(
      expect.objectContaining({ code: 'argument-invalid' }),
    );
  });
});
