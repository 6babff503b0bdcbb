import { simulationKey, type SimulationReport } from '../../app/pane/simulation/SimulationReport';
import type { CaseSimulation } from '../../money/case/caseSimulation';
import type { PaneEngine } from '../../app/pane/paneEngine';
import type { PaneSession } from './PaneSession';

/** Progress is shown for work over half a second. */
const SHOWN_AFTER = 500;

/**
 * Samples a case before its sheets are written, and keeps what was found. Where the sampling fails the sheets do
 * without, and say so; where a person ends it nothing is written.
 */
export function sampleForWriting(session: PaneSession, onSampling: (isSampling: boolean) => void): (simulation: CaseSimulation) => Promise<boolean> {
  return async (simulation) => {
    // What cannot be loaded does not keep anybody from writing the rest.
    const simulator = await session.deps.loadSimulator().catch(() => null);
    if (simulator === null) return true;
    onSampling(true);
    const report = await new Promise<SimulationReport | null>((resolve) => {
      const stop = simulator.start(simulation, (told) => { if (told.kind !== 'progress') resolve(told); });
      session.endSampling = () => {
        stop();
        resolve(null);
      };
    });
    session.endSampling = null;
    onSampling(false);
    if (report?.kind === 'result') session.kept.keep(simulationKey(simulation), report.result);
    return report !== null;
  };
}

/**
 * Samples what is about to be shown as a plan, so that the plan is what will be written.
 *
 * @returns false where somebody ended it.
 */
export async function sampleBeforeAsking(session: PaneSession, engine: PaneEngine): Promise<boolean> {
  const { store, deps, announce } = session;
  const { reading, view } = store.getState();
  if (session.endSampling !== null) return false;
  if (reading?.state !== 'ready' || view === null) return true;
  const shown = setTimeout(() => {
    session.setWrite({ step: 'sampling' });
    announce(deps.words.sampling.progress);
  }, SHOWN_AFTER);
  const sample = sampleForWriting(session, () => undefined);
  try {
    for (const simulation of engine.notSampled(reading, session.request(), view.caseView.id)) {
      if (await sample(simulation)) continue;
      session.setWrite({ step: 'none' });
      announce(deps.words.sampling.notWritten);
      return false;
    }
    return true;
  } finally {
    clearTimeout(shown);
  }
}
