import type { CaseSimulation } from '../../money/case/caseSimulation';
import { SimulationRun } from '../../app/pane/simulation/SimulationRun';

/** Milliseconds between two words of progress. */
const TELL_EVERY = 60;

/** The worker: samples what it is sent and tells how far it is. Whoever wants it to stop ends the worker. */
self.addEventListener('message', ({ data: ask }: MessageEvent<CaseSimulation>) => {
  const run = new SimulationRun(ask);
  for (;;) {
    const since = performance.now();
    const report = run.advance(() => performance.now() - since > TELL_EVERY);
    self.postMessage(report);
    if (report.kind !== 'progress') return;
  }
});
