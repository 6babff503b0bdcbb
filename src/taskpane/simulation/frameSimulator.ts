import { withinTrials } from '../../app/pane/simulation/withinTrials';
import type { Simulator } from '../../app/pane/simulation/SimulationReport';
import { SimulationRun } from '../../app/pane/simulation/SimulationRun';

/** Milliseconds of work at a time: half a frame, so that the other half draws and listens. */
const SLICE = 8;

/**
 * Samples in the pane itself, a slice at a time: for browsers without workers. What is put in order at the end is put
 * in order at once, so there are never more trials than that takes a moment for.
 */
export const frameSimulator: Simulator = {
  start: (ask, tell) => {
    const run = new SimulationRun(withinTrials(ask));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const goOn = (): void => {
      const since = performance.now();
      const report = run.advance(() => performance.now() - since > SLICE);
      if (report.kind === 'progress') waiting = setTimeout(goOn);
      tell(report);
    };
    waiting = setTimeout(goOn);
    return () => { clearTimeout(waiting); };
  },
};
