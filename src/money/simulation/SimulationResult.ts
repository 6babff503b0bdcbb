import type { NpvDistribution } from '../uncertainty/npvDistribution';
import type { SamplingMethod } from './pointColumns';
import type { RankCorrelation } from './SimulationInput';

/** Percentiles, mean and spread of a figure over all trials. */
export interface Spread {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Percentiles of a payback in years; null = not within the horizon. */
export interface PaybackSpread {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** The chance, a fraction, that the money is not back within the horizon. */
  readonly chanceNotPaidBack: number;
}

/** Lines whose correlations contradict one another, and what all of them were multiplied by. */
export interface ShrunkCorrelations {
  readonly ids: readonly string[];
  readonly factor: number;
}

/** What a simulation found, with all that is needed to repeat it; plain data. */
export interface SimulationResult {
  readonly method: SamplingMethod;
  readonly seed: number;
  readonly trials: number;
  /** As asked, before rounding up to a power of two. */
  readonly askedTrials: number;
  /**
   * The net present value. Contributions are covariance shares: Cov(PV of the term, NPV) / Var NPV, which sum to 1
   * and are the shares of variance where the terms are independent.
   */
  readonly npv: NpvDistribution;
  /** (pvBenefits − pvCosts) / pvCosts, a fraction; null where costs are worth nothing in some trial. */
  readonly roi: Spread | null;
  readonly payback: { readonly simple: PaybackSpread; readonly discounted: PaybackSpread };
  /** Empty where every correlation holds as asked. */
  readonly shrunk: readonly ShrunkCorrelations[];
  /** Correlations with a line that does not vary. */
  readonly withoutEffect: readonly RankCorrelation[];
}
