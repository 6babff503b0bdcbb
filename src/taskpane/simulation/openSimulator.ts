import type { Simulator } from '../../app/pane/simulation/SimulationReport';
import { openSimulationWorker } from './openSimulationWorker';
import { workerSimulator } from './workerSimulator';

/** The sampler of the pane, in a worker of its own. */
export function openSimulator(): Simulator {
  return workerSimulator(openSimulationWorker);
}
