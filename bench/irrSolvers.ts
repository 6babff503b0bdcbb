import { createContext, Script } from 'node:vm';
import { IRR } from '@formulajs/formulajs';
import { internalRateOfReturn } from '../src/money/irr/internalRateOfReturn';

/** Every rate a solver reports for the flows; none where it says that there is none. */
export type Solver = (flows: readonly number[]) => readonly number[];

export const ours: Solver = (flows) => {
  const found = internalRateOfReturn(flows);
  if (found.state === 'several') return found.roots;
  return found.state === 'root' ? [found.value] : [];
};

/** What most sheets and libraries do: Newton's method on the present value from 10 %, up to 100 steps. */
export const plainNewton: Solver = (flows) => {
  let rate = 0.1;
  for (let step = 0; step < 100; step += 1) {
    let value = 0;
    let slope = 0;
    for (let year = 0; year < flows.length; year += 1) {
      const worth = (flows[year] ?? 0) / (1 + rate) ** year;
      value += worth;
      slope -= (year * worth) / (1 + rate);
    }
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) return [];
    if (Math.abs(next - rate) < 1e-10 * (1 + Math.abs(next))) return [next];
    rate = next;
  }
  return [];
};

/** A solver that may never return: what it answered and how long that took, or null when it was stopped. */
export type LimitedSolver = (flows: readonly number[]) => { readonly rates: readonly number[]; readonly milliseconds: number } | null;

/** Far above the time of any call that returns (under 1 ms). */
const LIMIT_MILLISECONDS = 20;

/** Which error came when the time was up; any other is the solver's own. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * formulajs, stopped after a limit: its search for a bracket doubles a negative rate for ever on some flows.
 * The time is taken inside, so the cost of the watch is not counted against it.
 */
export function limitedFormulajs(): LimitedSolver {
  const call: { flows: number[]; found: unknown; milliseconds: number } = { flows: [], found: null, milliseconds: 0 };
  const solve = (): void => {
    const begin = performance.now();
    call.found = IRR(call.flows, 0.1);
    call.milliseconds = performance.now() - begin;
  };
  const context = createContext({ solve });
  const script = new Script('solve()');
  return (flows) => {
    call.flows = [...flows];
    try {
      script.runInContext(context, { timeout: LIMIT_MILLISECONDS });
    } catch (error) {
      if (isTimeout(error)) return null;
      throw error;
    }
    const { found, milliseconds } = call;
    return { rates: typeof found === 'number' && Number.isFinite(found) && found > -1 ? [found] : [], milliseconds };
  };
}
