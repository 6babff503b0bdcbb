import type { CaseRisk } from '../../money/case/CaseLine';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { blockSum } from './blockRows';
import { currencyOf, type CasePlace } from './CasePlace';
import type { WorkingsRows } from './WorkingsRows';

/** Expected cost of a risk in a year: probability × impact, spread evenly over its years. */
function expectedFormula(rows: WorkingsRows, { key }: CaseRisk, year: number): Formula {
  const input = (name: string): CellPointer => rows.find(`${key}.${name}`);
  const cost = binaryFormula(input('probability'), '*', input('impact'));
  const at = rows.yearCell('time.year', year);
  const [first, last] = ['firstYear', 'lastYear'].map((name) => (rows.has(`${key}.${name}`) ? input(name) : null));
  const only = first ?? last ?? null;
  if (first === null || first === undefined || last === null || last === undefined) {
    return callFormula('IF', binaryFormula(at, '=', only ?? 0), cost, 0);
  }
  const counts = callFormula('AND', binaryFormula(at, '>=', first), binaryFormula(at, '<=', last));
  const years = binaryFormula(binaryFormula(last, '-', first), '+', 1);
  return callFormula('IF', counts, binaryFormula(cost, '/', years), formulaOperand(0));
}

/** The expected cost of the risks, year by year, as a block of its own; nothing without quantified risks. */
export function addRiskRows(place: CasePlace): void {
  const { rows, input, result } = place;
  const { riskLines, riskCosts } = result.money;
  if (riskLines.length === 0) return;
  const { label } = input.words;
  const unit = currencyOf(place);
  rows.section(label('section-risk-register'));
  for (const line of riskLines) {
    rows.addYears({ key: line.key, label: line.risk.record.risk?.value ?? line.key, unit, values: line.expected, formula: (year) => expectedFormula(rows, line, year), total: 'sum' });
  }
  const formula = blockSum(rows, riskLines.map(({ key }) => key));
  rows.addYears({ key: 'risk.total', label: label('row-risk-total'), unit, values: riskCosts, formula, total: 'sum', style: 'total' });
}
