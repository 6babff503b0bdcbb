import fc from 'fast-check';
import { betaChanceBelow, betaOf, betaQuantile, logGamma } from '../../../../src/money/uncertainty/special/incompleteBeta';

describe('the beta distribution', () => {
  it('has the logarithm of factorials as its gamma function', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      expect(Math.abs(logGamma(n + 1) - Math.log((factorial *= n)))).toBeLessThan(1e-12);
    }
  });

  // Values of SciPy 1.17, scipy.special.betainc and betaincinv.
  it.each([
    [0.05, 0.013135414978456448],
    [0.3, 0.3980278500942712],
    [0.7, 0.9545316808427884],
  ])('has the known chance below %p for shapes 2.2 and 3.8', (x, chance) => {
    expect(Math.abs(betaChanceBelow(betaOf(2.2, 3.8), x) / chance - 1)).toBeLessThan(1e-13);
  });

  it.each([
    [1e-6, 0.0006425812390762546],
    [0.1, 0.13619996256367142],
    [0.9, 0.6207544856651201],
  ])('has the known quantile at %p for shapes 2.2 and 3.8', (chance, x) => {
    expect(Math.abs(betaQuantile(betaOf(2.2, 3.8), chance) / x - 1)).toBeLessThan(1e-12);
  });

  it('is a polynomial for whole shapes', () => {
    for (const x of [0.01, 0.2, 0.5, 0.77, 0.999]) {
      expect(betaChanceBelow(betaOf(2, 3), x)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 13);
      expect(betaChanceBelow(betaOf(1, 5), x)).toBeCloseTo(1 - (1 - x) ** 5, 13);
    }
  });

  it('has a quantile function that undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share, chance) => {
        const beta = betaOf(1 + 4 * share, 5 - 4 * share);
        expect(Math.abs(betaChanceBelow(beta, betaQuantile(beta, chance)) - chance)).toBeLessThan(1e-12);
      }),
    );
  });

  it('finds a quantile from a poor start', () => {
    const beta = betaOf(4.5, 1.5);
    expect(betaQuantile(beta, 0.9, 1e-6)).toBeCloseTo(betaQuantile(beta, 0.9), 12);
  });

  it('reaches both ends', () => {
    const beta = betaOf(2, 3);
    expect([betaChanceBelow(beta, -1), betaChanceBelow(beta, 2), betaQuantile(beta, 0), betaQuantile(beta, 1)]).toEqual([0, 1, 0, 1]);
  });
});
