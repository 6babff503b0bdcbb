import type { SimulationReport } from '../../../src/app/pane/simulation/SimulationReport';
import { sampledCase, type CaseSimulation } from '../../../src/money/case/caseSimulation';
import { workerSimulator, type SimulationWorker } from '../../../src/taskpane/simulation/workerSimulator';

const ASK: CaseSimulation = {
  input: { lines: [{ id: 'benefit', side: 'benefit', amounts: [5, 10], range: { low: 0.5, base: 1, high: 2 } }], events: [], factors: [1, 1], correlations: [], meaning: 'min-max' },
  options: { trials: 512, seed: 1 },
};

/** A worker that says what it is told to say. */
class ToldWorker extends EventTarget implements SimulationWorker {
  readonly asked: unknown[] = [];
  isEnded = false;

  postMessage(ask: unknown): void {
    this.asked.push(ask);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(report: SimulationReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

const RESULT: SimulationReport = { kind: 'result', result: sampledCase(ASK) };

function opened() {
  const workers: ToldWorker[] = [];
  const reports: SimulationReport[] = [];
  const simulator = workerSimulator(() => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker;
  });
  return { simulator, workers, reports, start: () => simulator.start(ASK, (report) => { reports.push(report); }) };
}

describe('workerSimulator', () => {
  it('sends what is to be sampled, and passes on what is told', () => {
    const { workers, reports, start } = opened();
    start();
    expect(workers[0]?.asked).toEqual([ASK]);
    workers[0]?.say({ kind: 'progress', fraction: 0.5 });
    workers[0]?.say(RESULT);
    expect(reports).toEqual([{ kind: 'progress', fraction: 0.5 }, RESULT]);
  });

  it('keeps its worker for the next run', () => {
    const { workers, reports, start } = opened();
    start();
    workers[0]?.say(RESULT);
    start();
    expect(workers).toHaveLength(1);
    workers[0]?.say(RESULT);
    expect(reports).toEqual([RESULT, RESULT]);
  });

  it('ends the worker of a run that is stopped, and tells nothing more', () => {
    const { workers, reports, start } = opened();
    const stop = start();
    stop();
    expect(workers[0]?.isEnded).toBe(true);
    workers[0]?.say(RESULT);
    expect(reports).toEqual([]);
    start();
    expect(workers).toHaveLength(2);
  });

  it('leaves the worker alone when a run is stopped that is over', () => {
    const { workers, start } = opened();
    const stop = start();
    workers[0]?.say(RESULT);
    stop();
    expect(workers[0]?.isEnded).toBe(false);
  });

  it.each([
    ['there is no worker', null],
    ['its script cannot be loaded', new ToldWorker()],
  ])('does the same work in the pane where %s', async (_, worker) => {
    const simulator = workerSimulator(() => worker);
    const report = new Promise<SimulationReport>((resolve) => {
      simulator.start(ASK, (each) => { if (each.kind !== 'progress') resolve(each); });
    });
    worker?.dispatchEvent(new Event('error', { cancelable: true }));
    expect(await report).toEqual(RESULT);
    if (worker !== null) expect(worker.isEnded).toBe(true);
  });
});
