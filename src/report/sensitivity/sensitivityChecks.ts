import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import type { Sensitivity } from '../../money/sensitivity/sensitivity';
import type { Ledger } from '../build/Ledger';
import type { CaseResult } from '../CaseResult';
import { ratedCheck, type ReportCheck } from '../checks/caseChecks';
import type { LiveCheck } from '../checks/LiveCheck';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { SENSITIVITY_KEYS } from './sensitivityKeys';
import type { ReportWords } from '../words/ReportWords';

/** The checks of a sensitivity sheet as the engine finds them: scenario Base is the case, and the ends add up. */
export function sensitivityChecks({ initiative, money }: CaseResult, { npv, scenarios, drivers }: Sensitivity, words: ReportWords): readonly ReportCheck[] {
  const scale = Math.abs(money.measures.pvCosts) + Math.abs(money.measures.pvBenefits);
  const lows = drivers.reduce((sum, driver) => sum + oneAtATime(npv, driver).npvLow - npv, npv);
  const name = initiative.name.value;
  return [
    ratedCheck(`${initiative.id}/scenario-base`, words.sentence('check-scenario-base', { initiative: name }), { expected: money.measures.npv ?? npv, actual: scenarios.base.npv, scale }),
    ratedCheck(`${initiative.id}/driver-ends`, words.sentence('check-driver-ends', { initiative: name }), { expected: scenarios.low.npv, actual: lows, scale }),
  ];
}

/** The same checks as live formulas, once the sheet stands. */
export function sensitivityLiveChecks(checks: readonly ReportCheck[], ledger: Ledger, id: string): readonly LiveCheck[] {
  const [base, ends] = checks;
  if (base === undefined || ends === undefined) return [];
  const find = (key: string): ReturnType<Ledger['find']> => ledger.find(`${id}/${key}`);
  const size = (key: string): Formula => callFormula('ABS', find(key));
  const scale = binaryFormula(size('money.pvCosts'), '+', size('money.pvBenefits'));
  const cell = (key: string): Formula => formulaOperand(find(key));
  return [
    { check: base, formulas: { expected: cell('money.npv'), actual: cell(SENSITIVITY_KEYS.base), scale } },
    { check: ends, formulas: { expected: cell(SENSITIVITY_KEYS.low), actual: cell(SENSITIVITY_KEYS.lows), scale } },
  ];
}
