import type { Law } from '../Law';
import { triangleMean, triangleSecondIntegral, triangleVariance } from '../Triangle';
import type { Triangle } from '../Triangle';

/**
 * The triangular distribution as a law.
 *
 * Equations: mean, variance and second integral as in `Triangle`; with s = (mode − low) / width, the quantile is
 * low + width √(s p) for p ≤ s and high − width √((1 − s)(1 − p)) beyond.
 *
 * Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, vol. 2, section 26.9.
 * @example triangularLaw({ low: 0, mode: 1, high: 2 }).quantile(0.125) // 0.5
 */
export function triangularLaw(triangle: Triangle): Law {
  const { low, mode, high } = triangle;
  const width = high - low;
  const share = (mode - low) / width;
  const fromZero: Triangle = { low: 0, mode: mode - low, high: width };
  return {
    low,
    high,
    mean: triangleMean(triangle),
    variance: triangleVariance(triangle),
    secondIntegral: (above) => triangleSecondIntegral(fromZero, above),
    quantile: (chance) =>
      chance <= share ? low + width * Math.sqrt(share * chance) : high - width * Math.sqrt((1 - share) * (1 - chance)),
  };
}
