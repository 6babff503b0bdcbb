/** A triangular distribution of a line's multiple of its base: 0 chance outside the ends, highest at the mode. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The mean of a triangular distribution.
 *
 * Equation: (low + mode + high) / 3.
 *
 * Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, vol. 2, section 26.9.
 * @example triangleMean({ low: 0.5, mode: 1, high: 1.5 }) // 1
 */
export function triangleMean({ low, mode, high }: Triangle): number {
  return (low + mode + high) / 3;
}

/**
 * The variance of a triangular distribution.
 *
 * Equation: ((mode − low)² + (high − mode)² + (mode − low)(high − mode)) / 18, which stays exact for thin triangles.
 *
 * Source: as `triangleMean`.
 * @example triangleVariance({ low: -3, mode: 0, high: 3 }) // 1.5
 */
export function triangleVariance({ low, mode, high }: Triangle): number {
  const left = mode - low;
  const right = high - mode;
  return (left * left + right * right + left * right) / 18;
}

/**
 * The integral of the distribution function from the lower end to x: the second integral of the density.
 *
 * Equations: (x − low)³ / (3 w (mode − low)) up to the mode, x − mean + (high − x)³ / (3 w (high − mode)) beyond
 * it, w = high − low; 0 below the triangle, x − mean above.
 *
 * @param triangle of some width: low < high.
 * @example triangleSecondIntegral({ low: 0, mode: 0, high: 3 }, 3) // 2
 */
export function triangleSecondIntegral(triangle: Triangle, x: number): number {
  const { low, mode, high } = triangle;
  if (x <= low) return 0;
  if (x < mode) return (x - low) ** 3 / (3 * (high - low) * (mode - low));
  const beyondMean = x - triangleMean(triangle);
  return x < high ? beyondMean + (high - x) ** 3 / (3 * (high - low) * (high - mode)) : beyondMean;
}
