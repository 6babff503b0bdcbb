import type { Law } from '../Law';
import { normalChanceBelow, normalDensity, normalQuantile } from '../special/normal';

/**
 * A shifted lognormal distribution, cut at both ends: X = median + scale (e^(skew Z) − 1) / skew, Z standard normal
 * between −reach and reach.
 *
 * `skew` is the standard deviation of the logarithm, negative where the long tail points down; at 0 X is normal.
 */
export interface Lognormal {
  readonly median: number;
  readonly scale: number;
  readonly skew: number;
  readonly reach: number;
}

const stretched = ({ scale, skew }: Lognormal, z: number): number => scale * (skew === 0 ? z : Math.expm1(skew * z) / skew);

/** Mean of e^(skew Z) and of its square for the cut Z. */
function exponentialMean({ skew, reach }: Lognormal, power: number): number {
  const s = power * skew;
  const kept = 1 - 2 * normalChanceBelow(-reach);
  return (Math.exp((s * s) / 2) * (normalChanceBelow(reach - s) - normalChanceBelow(-reach - s))) / kept;
}

/** Mean less the median, and variance. */
function momentsOf(shape: Lognormal): { readonly offset: number; readonly variance: number } {
  const { scale, skew, reach } = shape;
  if (skew === 0) {
    const kept = 1 - 2 * normalChanceBelow(-reach);
    return { offset: 0, variance: scale * scale * (1 - (2 * reach * normalDensity(reach)) / kept) };
  }
  const mean = exponentialMean(shape, 1);
  const factor = scale / skew;
  return { offset: factor * (mean - 1), variance: factor * factor * (exponentialMean(shape, 2) - mean * mean) };
}

/** ∫ F up to the point where Z = z, y above the median: E[(y − (X − median))⁺]. */
function integralTo(shape: Lognormal, y: number, z: number): number {
  const { scale, skew, reach } = shape;
  const cut = normalChanceBelow(-reach);
  const within = normalChanceBelow(z) - cut;
  const kept = 1 - 2 * cut;
  if (skew === 0) return (y * within + scale * (normalDensity(z) - normalDensity(reach))) / kept;
  const lifted = Math.exp((skew * skew) / 2) * (normalChanceBelow(z - skew) - normalChanceBelow(-reach - skew));
  return ((y + scale / skew) * within - (scale / skew) * lifted) / kept;
}

/**
 * The shifted lognormal distribution as a law.
 *
 * Equations: moments and second integral from those of the normal distribution cut at ± reach, by completing the
 * square; quantile X(Φ⁻¹(Φ(−reach) + p (1 − 2 Φ(−reach)))).
 *
 * Source: Johnson, Biometrika 36 (1949), system S_L; Johnson, Kotz and Balakrishnan, Continuous Univariate
 * Distributions, vol. 1, chapter 14 (three-parameter and truncated lognormal).
 * @example lognormalLaw({ median: 1, scale: 0.2, skew: 0.2, reach: 3 }).quantile(0.5) // 1
 */
export function lognormalLaw(shape: Lognormal): Law {
  const { median, scale, skew, reach } = shape;
  const cut = normalChanceBelow(-reach);
  const [bottom, top] = [stretched(shape, -reach), stretched(shape, reach)];
  const { offset, variance } = momentsOf(shape);
  const normalAt = (y: number): number => (skew === 0 ? y / scale : Math.log1p((skew * y) / scale) / skew);
  return {
    low: median + bottom,
    high: median + top,
    mean: median + offset,
    variance,
    secondIntegral: (above) => {
      if (above <= 0) return 0;
      const y = bottom + above;
      return y < top ? integralTo(shape, y, normalAt(y)) : y - offset;
    },
    quantile: (chance) => {
      const z = normalQuantile(cut + chance * (1 - 2 * cut));
      return median + stretched(shape, Math.max(-reach, Math.min(reach, z)));
    },
  };
}
