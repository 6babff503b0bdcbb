import { triangleMean, triangleSecondIntegral, triangleVariance } from '../../../src/money/uncertainty/Triangle';

describe('the triangular distribution', () => {
  const triangle = { low: 1, mode: 2, high: 5 };
  const density = (x: number): number => (x < 2 ? (2 * (x - 1)) / 4 : (2 * (5 - x)) / 12);

  /** Middle sums over 40,000 strips. */
  function integral(term: (x: number) => number): number {
    const strips = 40_000;
    const width = 4 / strips;
    return Array.from({ length: strips }, (_, index) => 1 + (index + 0.5) * width).reduce((sum, x) => sum + term(x) * width, 0);
  }

  it('has the mean and variance of its density', () => {
    expect(triangleMean(triangle)).toBeCloseTo(integral((x) => x * density(x)), 8);
    expect(triangleVariance(triangle)).toBeCloseTo(integral((x) => (x - 8 / 3) ** 2 * density(x)), 8);
  });

  it.each([0, 1, 1.5, 2, 3, 5, 7])('has the second integral of its density at %p', (x) => {
    expect(triangleSecondIntegral(triangle, x)).toBeCloseTo(integral((y) => Math.max(0, x - y) * density(y)), 7);
  });

  it('takes a mode at either end', () => {
    expect(triangleSecondIntegral({ low: 0, mode: 0, high: 3 }, 3)).toBe(2);
    expect(triangleSecondIntegral({ low: 0, mode: 3, high: 3 }, 3)).toBe(1);
  });
});
