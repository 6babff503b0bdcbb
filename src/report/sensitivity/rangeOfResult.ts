import { RANGE_TRIALS } from '../../money/case/caseSimulation';
import { DEFAULT_SEED } from '../../money/simulation/Simulation';
import type { SimulationResult } from '../../money/simulation/SimulationResult';
import type { NpvDistribution } from '../../money/uncertainty/npvDistribution';
import type { ReportContext } from '../build/ReportContext';
import type { CaseResult } from '../CaseResult';

/** What is shown of the range of a result, and by which way it was found. */
export interface RangeOfResult {
  readonly distribution: NpvDistribution;
  /** What is needed to find it again where lines move together and it was sampled; null where it is exact. */
  readonly trialsOfNpv: Pick<SimulationResult, 'trials' | 'seed' | 'method'> | null;
  /** Return and payback; null where no trials were run. */
  readonly sampled: SimulationResult | null;
}

/** The range that every reader sees, with return and payback where trials were run. Null where nothing varies. */
export function rangeOfResult({ sampled: all }: Pick<ReportContext, 'sampled'>, { initiative, money }: CaseResult): RangeOfResult | null {
  const { distribution, distributionMethod, simulation } = money;
  if (distribution === null) return null;
  const seed = simulation?.options.seed ?? DEFAULT_SEED;
  const trialsOfNpv = distributionMethod === 'convolution' ? null : { trials: RANGE_TRIALS, seed, method: distributionMethod };
  return { distribution, trialsOfNpv, sampled: all?.get(initiative.id) ?? null };
}
