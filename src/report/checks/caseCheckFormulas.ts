import { COUNTED_GROUPS } from '../../money/benefit-classes/benefitGroup';
import type { ReportContext } from '../build/ReportContext';
import type { CaseResult } from '../CaseResult';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula, type FormulaOperand } from '../formula/Formula';
import { sideKey } from '../workings/optionFigures';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import { isCompound, netRows, type CaseCheck } from './caseChecks';
import type { CheckFormulas } from './LiveCheck';

/** A case whose checks are written. */
interface CheckedCase {
  readonly result: CaseResult;
  readonly has: (key: string) => boolean;
  /** The value column of a row of Workings, or a cell of Inputs. */
  readonly total: (key: string) => CellPointer;
  readonly last: (key: string) => CellPointer;
  readonly setting: (key: string) => CellPointer;
}

const add = (terms: readonly FormulaOperand[]): Formula => terms.slice(1).reduce<Formula>((sum, term) => binaryFormula(sum, '+', term), formulaOperand(terms[0] ?? 0));

/** All money that moved: see the engine's side of it. */
function movedFormula({ result, has, total }: CheckedCase): Formula {
  const [costs, benefits] = [total('total.costs'), total('total.benefits')];
  const ofBaseline = ['baseline.costs', ...COUNTED_GROUPS.map((group) => `baseline.${group}`)];
  const taken = isCompound(result.money) ? ofBaseline.filter(has).map(total) : [];
  return add([costs, benefits, ...taken].map((cell) => callFormula('ABS', cell)));
}

/** The totals of all rows, one by one: across, where the totals of the case add down. */
function linesFormula({ result, total }: CheckedCase): Formula {
  const { plus, minus } = netRows(result.money);
  return minus.reduce((sum, { key }) => binaryFormula(sum, '-', total(key)), add(plus.map(({ key }) => total(key))));
}

/** Probability times impact of every risk, straight from Inputs. */
function risksFormula({ result, total }: CheckedCase): Formula {
  return add(result.money.riskLines.map(({ key }) => binaryFormula(total(`${key}.probability`), '*', total(`${key}.impact`))));
}

/** The net present values of option and baseline, one less the other. */
function incrementFormula({ result, total, has }: CheckedCase): Formula {
  const { options } = result.initiative;
  const netOf = (role: 'chosen' | 'baseline'): Formula => {
    const option = options.find((each) => each.role === role);
    if (option === undefined || !has(sideKey({ option }, 'pvCosts'))) return formulaOperand(0);
    return binaryFormula(total(sideKey({ option }, 'pvBenefits')), '-', total(sideKey({ option }, 'pvCosts')));
  };
  return binaryFormula(netOf('chosen'), '-', netOf('baseline'));
}

/** The factor of the last year, undone by its rates. */
function undoneFormula({ last, setting }: CheckedCase, row: string, names: { readonly rate: string; readonly after: string; readonly later: string }): Formula {
  const away = last('time.away');
  const growth = (key: string): Formula => binaryFormula(1, '+', setting(key));
  const near = binaryFormula(growth(names.rate), '^', callFormula('MIN', away, setting(names.after)));
  const far = binaryFormula(growth(names.later), '^', callFormula('MAX', 0, binaryFormula(away, '-', setting(names.after))));
  return binaryFormula(binaryFormula(last(row), '*', near), '*', far);
}

function irrScale({ result, total }: CheckedCase): Formula {
  const at = total('irr.present-value');
  const row = areaFormula({ ...at, column: WORKINGS_COLUMNS.firstYear }, { ...at, column: WORKINGS_COLUMNS.firstYear + result.money.count - 1 });
  return callFormula('SUMPRODUCT', callFormula('ABS', row));
}

const FORMULAS: Readonly<Record<CaseCheck, (checked: CheckedCase) => CheckFormulas>> = {
  cumulative: (checked) => ({
    expected: binaryFormula(checked.total('total.benefits'), '-', checked.total('total.costs')),
    actual: formulaOperand(checked.last('flow.cumulative')),
    scale: movedFormula(checked),
  }),
  benefits: (checked) => ({
    expected: formulaOperand(checked.total('total.benefits')),
    actual: binaryFormula(checked.total('total.cash'), '+', checked.total('total.other')),
    scale: movedFormula(checked),
  }),
  npv: (checked) => ({ expected: formulaOperand(checked.total('money.npv')), actual: formulaOperand(checked.last('pv.cumulative')), scale: movedFormula(checked) }),
  irr: (checked) => ({ expected: formulaOperand(0), actual: formulaOperand(checked.total('irr.present-value')), scale: irrScale(checked) }),
  groups: (checked) => ({
    expected: formulaOperand(checked.total('total.benefits')),
    actual: add(COUNTED_GROUPS.map((group) => `total.${group}`).filter(checked.has).map(checked.total)),
    scale: movedFormula(checked),
  }),
  lines: (checked) => ({
    expected: binaryFormula(checked.total('total.benefits'), '-', checked.total('total.costs')),
    actual: linesFormula(checked),
    scale: movedFormula(checked),
  }),
  increment: (checked) => ({ expected: formulaOperand(checked.total('money.npv')), actual: incrementFormula(checked), scale: movedFormula(checked) }),
  risks: (checked) => ({ expected: formulaOperand(checked.total('risk.total')), actual: risksFormula(checked), scale: movedFormula(checked) }),
  factor: (checked) => ({
    expected: formulaOperand(1),
    actual: undoneFormula(checked, 'time.factor', { rate: 'setup.rate', after: 'setup.laterAfter', later: 'setup.laterRate' }),
    scale: formulaOperand(1),
  }),
  'health-factor': (checked) => ({
    expected: formulaOperand(1),
    actual: undoneFormula(checked, 'time.healthFactor', { rate: 'setup.healthRate', after: 'setup.healthLaterAfter', later: 'setup.healthLaterRate' }),
    scale: formulaOperand(1),
  }),
};

/** The live formulas of a check of a case: never the same cells that it checks. */
export function caseCheckFormulas({ ledger }: Pick<ReportContext, 'ledger'>, result: CaseResult, which: CaseCheck): CheckFormulas {
  const { id } = result.initiative;
  const total = (key: string): CellPointer => ledger.find(`${id}/${key}`);
  return FORMULAS[which]({
    result,
    has: (key) => ledger.has(`${id}/${key}`),
    total,
    last: (key) => ({ ...total(key), column: WORKINGS_COLUMNS.firstYear + result.money.count - 1 }),
    setting: (key) => ledger.find(key),
  });
}
