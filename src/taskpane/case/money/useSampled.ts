import { useEffect } from 'react';
import { simulationKey } from '../../../app/pane/simulation/SimulationReport';
import type { CaseSimulation } from '../../../money/case/caseSimulation';
import type { SimulationResult } from '../../../money/simulation/SimulationResult';
import { usePane, usePaneActions } from '../../store/usePane';

/** What was sampled of a case; null until it is there. Asking for it begins the sampling. */
export function useSampled(ask: CaseSimulation | null): SimulationResult | null {
  const { sample } = usePaneActions();
  const sampling = usePane((state) => state.sampling);
  useEffect(() => {
    if (ask !== null) sample(ask);
  }, [ask, sample]);
  return ask !== null && sampling.state === 'done' && sampling.key === simulationKey(ask) ? sampling.result : null;
}
