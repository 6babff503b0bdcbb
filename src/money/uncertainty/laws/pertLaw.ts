import { betaChanceBelow, betaOf, betaQuantile, betaWeight } from '../special/incompleteBeta';
import type { Beta } from '../special/incompleteBeta';
import type { Law } from '../Law';
import type { Triangle } from '../Triangle';

/** The weight of the mode in a PERT distribution. */
const LAMBDA = 4;

/**
 * The beta distribution on 0 … 1 whose mode is a share of its width: shapes 1 + 4 s and 5 − 4 s.
 *
 * @example pertBeta(0.5).a // 3
 */
export function pertBeta(share: number): Beta {
  return betaOf(1 + LAMBDA * share, 1 + LAMBDA * (1 - share));
}

/**
 * The PERT distribution (a beta distribution from low to high, lambda 4) as a law.
 *
 * Equations: shapes α = 1 + 4 (mode − low) / width and β = 6 − α; mean (low + 4 mode + high) / 6; variance
 * (mean − low)(high − mean) / 7; with u = above / width, second integral width × ((u − α / 6) I_u(α, β) +
 * u^α (1 − u)^β / (6 B(α, β))).
 *
 * Source: Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959); Vose, Risk Analysis, "PERT".
 * @example pertLaw({ low: 0, mode: 1, high: 2 }).mean // 1
 */
export function pertLaw({ low, mode, high }: Triangle): Law {
  const width = high - low;
  const beta = pertBeta((mode - low) / width);
  const meanShare = beta.a / (LAMBDA + 2);
  return {
    low,
    high,
    mean: low + width * meanShare,
    variance: (width * width * meanShare * (1 - meanShare)) / (LAMBDA + 3),
    secondIntegral: (above) => {
      const u = above / width;
      if (u <= 0) return 0;
      if (u >= 1) return above - width * meanShare;
      return width * ((u - meanShare) * betaChanceBelow(beta, u) + betaWeight(beta, u) / (LAMBDA + 2));
    },
    quantile: (chance) => low + width * betaQuantile(beta, chance),
  };
}
