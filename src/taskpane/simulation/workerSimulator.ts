import type { SimulationReport, Simulator } from '../../app/pane/simulation/SimulationReport';
import { frameSimulator } from './frameSimulator';

/** What of a worker is used. */
export type SimulationWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * Samples in a worker. It is kept for the next run once it is done, and ended with a run that is stopped. Where there
 * is none, or its script cannot be loaded, the same is done in the pane.
 */
export function workerSimulator(open: () => SimulationWorker | null): Simulator {
  let idle: SimulationWorker | null = null;
  return {
    start: (ask, tell) => {
      const worker = idle ?? open();
      idle = null;
      if (worker === null) return frameSimulator.start(ask, tell);
      let isOver = false;
      let stopFrames = (): void => undefined;
      // A worker that is kept has heard of earlier runs; each run listens until it is over.
      const listening = new AbortController();
      const end = (): void => {
        isOver = true;
        listening.abort();
      };
      worker.addEventListener('message', ({ data: report }: MessageEvent<SimulationReport>) => {
        if (report.kind !== 'progress') {
          end();
          idle = worker;
        }
        tell(report);
      }, listening);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        end();
        worker.terminate();
        stopFrames = frameSimulator.start(ask, tell);
      }, listening);
      worker.postMessage(ask);
      return () => {
        stopFrames();
        if (isOver) return;
        end();
        worker.terminate();
      };
    },
  };
}
