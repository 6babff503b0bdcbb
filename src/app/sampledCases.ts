import { sampledCase, type CaseSimulation } from '../money/case/caseSimulation';
import type { SimulationResult } from '../money/simulation/SimulationResult';
import type { CaseResult } from '../report/CaseResult';

/** Runs the trials of a case, or finds what they found; null where nobody ran them. */
export type SampledOf = (simulation: CaseSimulation) => SimulationResult | null;

/** Runs them here and now: for a terminal, where nobody waits meanwhile. */
export const runTrials: SampledOf = sampledCase;

/** What trials found of the chosen cases, by initiative. Cases in which nothing varies have none. */
export function sampledCases(cases: readonly CaseResult[], chosen: readonly string[], sampledOf: SampledOf): ReadonlyMap<string, SimulationResult> {
  return new Map(
    cases.flatMap(({ initiative, money }) => {
      const found = chosen.includes(initiative.id) && money.simulation !== null ? sampledOf(money.simulation) : null;
      return found === null ? [] : [[initiative.id, found] as const];
    }),
  );
}
