import type { Law } from '../Law';

/**
 * The uniform distribution as a law: every value between the ends is as likely as any other.
 *
 * Equations: mean (low + high) / 2; variance width² / 12; second integral above² / (2 width); quantile
 * low + p width.
 *
 * Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, vol. 2, chapter 26.
 * @example uniformLaw({ low: 1, high: 3 }).quantile(0.25) // 1.5
 */
export function uniformLaw({ low, high }: { readonly low: number; readonly high: number }): Law {
  const width = high - low;
  return {
    low,
    high,
    mean: low + width / 2,
    variance: (width * width) / 12,
    secondIntegral: (above) => {
      if (above <= 0) return 0;
      return above < width ? (above * above) / (2 * width) : above - width / 2;
    },
    quantile: (chance) => low + chance * width,
  };
}
