import { sumOf } from '../../model/sumOf';
import { affordability } from '../../money/affordability/affordability';
import { BRIDGE_STEPS, costBridge } from '../../money/affordability/costBridge';
import { incomeStatement } from '../../money/income-statement/incomeStatement';
import { caseOptions } from '../../money/options/caseOptions';
import type { Ledger } from '../build/Ledger';
import type { CaseResult } from '../CaseResult';
import { ratedCheck, type ReportCheck } from '../checks/caseChecks';
import type { CheckFormulas, LiveCheck } from '../checks/LiveCheck';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { sideKey } from '../workings/optionFigures';

/** Checks of a finance sheet, in their order. */
const FINANCE_CHECKS = ['bridge', 'funding', 'cash', 'depreciation', 'options'] as const;
type FinanceCheck = (typeof FINANCE_CHECKS)[number];

/** The checks of a finance sheet as the engine finds them: totals by two ways. */
export function financeChecks({ initiative, money }: CaseResult, { casebook, words }: Pick<ReportInput, 'casebook' | 'words'>): readonly ReportCheck[] {
  const { setup } = casebook;
  const cash = affordability({ initiative, money, setup });
  const income = incomeStatement({ money, cash });
  const parts = costBridge({ money, vatInValue: setup.vatInValue.value });
  const out = sumOf(cash.cashOut);
  const scale = moved(money) + Math.abs(out);
  const check = (which: FinanceCheck, expected: number, actual: number): ReportCheck =>
    ratedCheck(`${initiative.id}/finance-${which}`, words.sentence(`check-finance-${which}`, { initiative: initiative.name.value }), { expected, actual, scale });
  const chosen = chosenNpv(initiative, setup);
  const counted = parts.filter(({ counts }) => counts).map(({ amounts }) => sumOf(amounts));
  const taxes = setup.vatInValue.value ? 0 : sumOf(money.taxLines.map(({ amounts }) => sumOf(amounts)));
  return [
    check('bridge', sumOf(money.flow.costs), sumOf(counted)),
    ...(cash.funding.length === 0 ? [] : [check('funding', out, sumOf(cash.funding.map(({ amounts }) => sumOf(amounts))))]),
    ...(cash.index === null ? [check('cash', sumOf(money.ownCosts) + sumOf(money.riskCosts) + taxes, out)] : []),
    ...(income === null ? [] : [check('depreciation', sumOf(income.chosen.assets.map(({ cost, share }) => share * sumOf(cost))), sumOf(income.chosen.depreciation) + sumOf(income.chosen.assets.map(({ after }) => after)))]),
    ...(chosen === null ? [] : [check('options', money.measures.npv ?? 0, chosen)]),
  ];
}

/** The net present value of the chosen option where options are compared; null where they are not. */
function chosenNpv(initiative: CaseResult['initiative'], setup: ReportInput['casebook']['setup']): number | null {
  if (initiative.options.length < 2) return null;
  return caseOptions(initiative, setup).find(({ option }) => option.role === 'chosen')?.increment?.measures.npv ?? null;
}

const moved = ({ flow }: CaseResult['money']): number => Math.abs(sumOf(flow.costs)) + Math.abs(sumOf(flow.benefits));

/** The same checks as live formulas, once Workings stand. */
export function financeLiveChecks(checks: readonly ReportCheck[], ledger: Ledger, { initiative }: CaseResult): readonly LiveCheck[] {
  const { id } = initiative;
  const chosen = initiative.options.find(({ role }) => role === 'chosen');
  const find = (key: string): CellPointer => ledger.find(`${id}/${key}`);
  const together = (keys: readonly string[]): Formula => {
    const [first, ...rest] = keys.filter((key) => ledger.has(`${id}/${key}`)).map((key) => formulaOperand(find(key)));
    return rest.reduce((left, right) => binaryFormula(left, '+', right), first ?? formulaOperand(0));
  };
  const size = (key: string): Formula => callFormula('ABS', find(key));
  const scale = [size('total.costs'), size('total.benefits'), size('cash.out')].reduce((left, right) => binaryFormula(left, '+', right));
  const isTaxOutside = ['tax.capital', 'tax.revenue', 'tax.unstated'].some((key) => ledger.has(`${id}/${key}`));
  const steps = BRIDGE_STEPS.filter((step) => step !== 'vat' || !isTaxOutside).map((step) => `bridge.${step}`);
  const formulas: Readonly<Record<FinanceCheck, () => CheckFormulas>> = {
    bridge: () => ({ expected: formulaOperand(find('total.costs')), actual: together(steps), scale }),
    funding: () => ({ expected: formulaOperand(find('cash.out')), actual: formulaOperand(find('funding.total')), scale }),
    cash: () => ({ expected: together(['option.costs', 'risk.total', 'tax.capital', 'tax.revenue', 'tax.unstated']), actual: formulaOperand(find('cash.out')), scale }),
    depreciation: () => ({ expected: formulaOperand(find('income.depreciable')), actual: together(['income.depreciation', 'income.after']), scale }),
    options: () => ({ expected: together(['money.npv']), actual: together(chosen === undefined ? [] : [sideKey({ option: chosen }, 'npv')]), scale }),
  };
  return FINANCE_CHECKS.flatMap((which): readonly LiveCheck[] => {
    const check = checks.find((each) => each.id === `${id}/finance-${which}`);
    return check === undefined ? [] : [{ check, formulas: formulas[which]() }];
  });
}
