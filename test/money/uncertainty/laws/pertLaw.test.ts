import { pertLaw } from '../../../../src/money/uncertainty/laws/pertLaw';

describe('pertLaw', () => {
  // Quantiles of scipy.stats.beta (SciPy 1.17) with shapes 1 + 4 × 2/7 and 1 + 4 × 5/7, from 0.8 to 1.5.
  it.each([
    [0.1, 0.8904353459302796],
    [0.5, 1.0382588601420244],
    [0.9, 1.2272702746347872],
  ])('has the known quantile at %p', (chance, value) => {
    expect(pertLaw({ low: 0.8, mode: 1, high: 1.5 }).quantile(chance)).toBeCloseTo(value, 12);
  });

  it('has the mean of the three-point estimate', () => {
    // Malcolm, Roseboom, Clark and Fazar (1959): (low + 4 mode + high) / 6.
    expect(pertLaw({ low: 2, mode: 3, high: 10 }).mean).toBeCloseTo((2 + 12 + 10) / 6, 12);
  });

  it('has the variance of its beta distribution', () => {
    // Symmetric: shapes 3 and 3, variance width² × 9 / (36 × 7).
    expect(pertLaw({ low: -3, mode: 0, high: 3 }).variance).toBeCloseTo((36 * 9) / (36 * 7), 12);
  });
});
