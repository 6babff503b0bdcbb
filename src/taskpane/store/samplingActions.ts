import { simulationKey, type SimulationReport } from '../../app/pane/simulation/SimulationReport';
import type { CaseSimulation } from '../../money/case/caseSimulation';
import type { PaneSession } from './PaneSession';
import type { PaneState } from './PaneState';

/** Progress is shown for work over half a second. */
const SHOWN_AFTER = 500;

/** Sampling the shown case, in the background. */
export interface SamplingActions {
  /** Sees to it that this is sampled: not again where it was, not while it is, nor where somebody ended it. */
  readonly sample: (ask: CaseSimulation) => void;
  readonly cancelSampling: () => void;
  readonly sampleAgain: (ask: CaseSimulation) => void;
}

type LastReport = Exclude<SimulationReport, { kind: 'progress' }>;

/** Keeps the state of the one run there is at most. */
class Sampler {
  private stopRun = (): void => undefined;

  constructor(private readonly session: PaneSession) {}

  /** Begins, or takes what was sampled before. */
  want(ask: CaseSimulation): void {
    const key = simulationKey(ask);
    const { store } = this.session;
    const { sampling } = store.getState();
    if (sampling.state !== 'none' && sampling.key === key) return;
    const result = this.session.kept.get(key);
    if (result === undefined) {
      this.begin(ask);
      return;
    }
    this.stop();
    store.setState({ sampling: { state: 'done', key, result } });
  }

  begin(ask: CaseSimulation): void {
    this.stop();
    const { deps, store, announce } = this.session;
    const key = simulationKey(ask);
    store.setState({ sampling: { state: 'running', key, fraction: 0, shown: false } });
    const showing = setTimeout(() => {
      this.update({ shown: true });
      announce(deps.words.sampling.progress);
    }, SHOWN_AFTER);
    let isWanted = true;
    let endRun = (): void => undefined;
    this.stopRun = () => {
      isWanted = false;
      clearTimeout(showing);
      endRun();
    };
    const tell = (report: SimulationReport): void => {
      if (report.kind === 'progress') this.update({ fraction: report.fraction });
      else this.finish(key, report);
    };
    deps.loadSimulator().then(
      (simulator) => { if (isWanted) endRun = simulator.start(ask, tell); },
      () => { if (isWanted) this.finish(key, { kind: 'failed', code: null, data: {} }); },
    );
  }

  /** Ends the run, if there is one. */
  cancel(): void {
    const { store, deps, announce } = this.session;
    const { sampling } = store.getState();
    if (sampling.state !== 'running') return;
    this.stop();
    store.setState({ sampling: { state: 'cancelled', key: sampling.key } });
    announce(deps.words.sampling.cancelled);
  }

  /** Ends a run for a case that is no longer shown, or was changed. */
  readonly dropStale = ({ view, sampling }: PaneState, before: PaneState): void => {
    if (view === before.view || sampling.state !== 'running') return;
    const ask = view?.caseView.money.sections.find(({ section }) => section === 'sure')?.ask ?? null;
    if (ask !== null && simulationKey(ask) === sampling.key) return;
    this.stop();
    this.session.store.setState({ sampling: { state: 'none' } });
  };

  private finish(key: string, report: LastReport): void {
    const { store, deps, announce, kept } = this.session;
    const { sampling } = store.getState();
    this.stop();
    if (report.kind === 'result') {
      kept.keep(key, report.result);
      store.setState({ sampling: { state: 'done', key, result: report.result } });
      if (sampling.state === 'running' && sampling.shown) announce(deps.words.sampling.done);
      return;
    }
    const text = report.code === null ? deps.words.sampling.failed : deps.words.error(report.code, report.data);
    store.setState({ sampling: { state: 'failed', key, text } });
    announce(text);
  }

  private stop(): void {
    this.stopRun();
    this.stopRun = (): void => undefined;
  }

  private update(change: { readonly fraction?: number; readonly shown?: boolean }): void {
    this.session.store.setState(({ sampling }) => (sampling.state === 'running' ? { sampling: { ...sampling, ...change } } : {}));
  }
}

/** The actions of sampling. A run for anything but the shown case is ended. */
export function samplingActions(session: PaneSession): SamplingActions {
  const sampler = new Sampler(session);
  session.store.subscribe(sampler.dropStale);
  return {
    sample: (ask) => { sampler.want(ask); },
    cancelSampling: () => { sampler.cancel(); },
    sampleAgain: (ask) => { sampler.begin(ask); },
  };
}
