import type { CaseSimulation } from '../../../money/case/caseSimulation';
import { DEFAULT_TRIALS } from '../../../money/simulation/Simulation';

/** The same simulation with no more trials than are run where nothing is said. */
export function withinTrials({ input, options }: CaseSimulation): CaseSimulation {
  return { input, options: { ...options, trials: Math.min(options.trials ?? DEFAULT_TRIALS, DEFAULT_TRIALS) } };
}
