import type { ErrorData } from '../../../errors/AppError';
import type { ErrorCode } from '../../../errors/errorCodes';
import type { CaseSimulation } from '../../../money/case/caseSimulation';
import type { SimulationResult } from '../../../money/simulation/SimulationResult';

/** What a run tells: how far it is, then what came of it. Nothing follows a result or a failure. */
export type SimulationReport =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'result'; readonly result: SimulationResult }
  /** Without a code nobody foresaw it. */
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly data: ErrorData };

/** Something that samples, wherever it runs. */
export interface Simulator {
  /** Starts a run. The returned function ends it; nothing is told afterwards. */
  readonly start: (ask: CaseSimulation, tell: (report: SimulationReport) => void) => () => void;
}

/** What is to be sampled as a text: the same for the same plain data, whoever asks. */
export function simulationKey({ input, options }: CaseSimulation): string {
  return JSON.stringify([input, options]);
}
