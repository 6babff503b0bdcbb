import type { SimulationReport, Simulator } from '../../src/app/pane/simulation/SimulationReport';
import { sampledCase, type CaseSimulation } from '../../src/money/case/caseSimulation';

/** Something that samples when the test says so. */
export class ToldSimulator implements Simulator {
  readonly asked: CaseSimulation[] = [];
  stopped = 0;
  private tell: (report: SimulationReport) => void = () => undefined;

  readonly start = (ask: CaseSimulation, tell: (report: SimulationReport) => void): (() => void) => {
    this.asked.push(ask);
    this.tell = tell;
    return () => { this.stopped += 1; };
  };

  say(report: SimulationReport): void {
    this.tell(report);
  }

  /** Finds what the engine finds, with few trials. */
  finish(): void {
    const ask = this.asked.at(-1);
    if (ask !== undefined) this.tell({ kind: 'result', result: sampledCase({ ...ask, options: { trials: 1024, seed: 5 } }) });
  }
}
