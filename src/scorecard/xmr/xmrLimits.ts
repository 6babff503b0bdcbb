/** Mean and limits of a run of points. All in the metric's unit. */
export interface XmrLimits {
  readonly centre: number;
  /** Mean of the absolute differences of neighbours. */
  readonly averageMovingRange: number;
  readonly upper: number;
  readonly lower: number;
  readonly upperTwoSigma: number;
  readonly lowerTwoSigma: number;
}

/** 3 / 1.128: three sigma in moving ranges of two neighbours, rounded as the convention publishes it. */
export const LIMIT_FACTOR = 2.66;
const TWO_SIGMA_FACTOR = (2 * LIMIT_FACTOR) / 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Limits of an individuals chart.
 *
 * centre = mean of the points; AMR = mean of |xᵢ − xᵢ₋₁|; limits = centre ± 2.66 × AMR;
 * two-sigma lines = centre ± 2 × (2.66 / 3) × AMR. Every point counts, outliers too.
 * A run of equal values has limits on its mean. Null for fewer than two points, which have no moving range.
 *
 * Source: NHS England, Making Data Count, XmR convention (no screening of moving ranges, as its Excel tool).
 *
 * @example xmrLimits([1, 3, 1, 3])?.averageMovingRange // 2
 * @example xmrLimits([5]) // null
 */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  if (values.length < 2) return null;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const centre = mean(values);
  const averageMovingRange = mean(ranges);
  const reach = LIMIT_FACTOR * averageMovingRange;
  const twoSigma = TWO_SIGMA_FACTOR * averageMovingRange;
  return {
    centre,
    averageMovingRange,
    upper: centre + reach,
    lower: centre - reach,
    upperTwoSigma: centre + twoSigma,
    lowerTwoSigma: centre - twoSigma,
  };
}
