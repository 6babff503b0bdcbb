import { AppError } from '../../../errors/AppError';
import type { CaseSimulation } from '../../../money/case/caseSimulation';
import { Simulation } from '../../../money/simulation/Simulation';
import type { SimulationReport } from './SimulationReport';

/** Blocks between two looks at the clock: about a millisecond of work. */
const BLOCKS = 4;

function failure(cause: unknown): SimulationReport {
  return cause instanceof AppError ? { kind: 'failed', code: cause.code, data: cause.data } : { kind: 'failed', code: null, data: {} };
}

/** A simulation that goes on piece by piece: the same in a worker and between the frames of the pane. */
export class SimulationRun {
  private simulation: Simulation | null = null;

  constructor(private readonly ask: CaseSimulation) {}

  /** Goes on until `isDue` or until it is done, and says how far it is. */
  advance(isDue: () => boolean): SimulationReport {
    try {
      this.simulation ??= new Simulation(this.ask.input, this.ask.options);
      while (this.simulation.progress < 1) {
        this.simulation.step(BLOCKS);
        if (isDue()) break;
      }
      const fraction = this.simulation.progress;
      return fraction < 1 ? { kind: 'progress', fraction } : { kind: 'result', result: this.simulation.result() };
    } catch (cause) {
      return failure(cause);
    }
  }
}
