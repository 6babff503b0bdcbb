import { lognormalLaw } from '../../../../src/money/uncertainty/laws/lognormalLaw';

describe('lognormalLaw', () => {
  /** A plain lognormal with median 1 whose logarithm has the standard deviation 0.5408656, P90 at 2. */
  const sigma = Math.log(2) / 1.2815515655446004;
  const plain = { median: 1, scale: sigma, skew: sigma, reach: 8 };

  it('has the moments of a plain lognormal', () => {
    // mean e^(σ²/2), variance (e^σ² − 1) e^σ²; a reach of 8 cuts less than the last digits.
    const { mean, variance } = lognormalLaw(plain);
    expect(mean).toBeCloseTo(Math.exp(sigma ** 2 / 2), 12);
    expect(variance).toBeCloseTo((Math.exp(sigma ** 2) - 1) * Math.exp(sigma ** 2), 11);
  });

  // scipy.stats.lognorm.ppf (SciPy 1.17).
  it.each([
    [0.25, 0.6943297299300494],
    [0.75, 1.4402379113173585],
    [0.95, 2.4342647855528385],
  ])('has the known quantile at %p', (chance, value) => {
    expect(lognormalLaw(plain).quantile(chance)).toBeCloseTo(value, 11);
  });

  it('has the variance of a cut normal distribution where it is symmetric', () => {
    // scipy.stats.truncnorm(−3.0902, 3.0902).var() (SciPy 1.17).
    const law = lognormalLaw({ median: 0, scale: 1, skew: 0, reach: 3.090232306167813 });
    expect(law.variance).toBeCloseTo(0.9791481151624845, 12);
    expect(law.mean).toBe(0);
  });

  it('turns round with its tail', () => {
    const up = lognormalLaw({ median: 1, scale: 0.3, skew: 0.5, reach: 3 });
    const down = lognormalLaw({ median: 1, scale: 0.3, skew: -0.5, reach: 3 });
    expect(down.mean - 1).toBeCloseTo(1 - up.mean, 12);
    expect(down.variance).toBeCloseTo(up.variance, 12);
    expect(down.quantile(0.2) - 1).toBeCloseTo(1 - up.quantile(0.8), 12);
  });
});
