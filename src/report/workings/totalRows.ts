import { runningTotal } from '../../money/cash-flow/cashFlow';
import { sumByYear } from '../../money/case/optionSums';
import type { CaseMoney } from '../../money/case/caseMoney';
import { binaryFormula, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import type { WorkingsRows } from './WorkingsRows';

/** A row that adds up another one, year by year. */
export function addRunning(rows: WorkingsRows, currency: string, row: { readonly key: string; readonly label: string; readonly of: string; readonly values: readonly number[] }): void {
  rows.addYears({
    key: row.key,
    label: row.label,
    unit: currency,
    values: row.values,
    formula: (year, at) => {
      const here = rows.yearCell(row.of, year);
      // The value column of a running total is empty, so that year 0 follows the same formula.
      return binaryFormula({ ...here, row: at, rowFixed: false, column: here.column - 1 }, '+', here);
    },
  });
}

/** Present values; effects on health by their own factors, where the case has some. */
function addPresentValues(rows: WorkingsRows, input: ReportInput, { flow, groups, count, cash, time }: CaseMoney): void {
  const { label } = input.words;
  const unit = input.casebook.setup.currency.value;
  const { discountFactors } = flow;
  const times = (key: string) => (year: number): Formula => binaryFormula(rows.yearCell(key, year), '*', rows.yearCell('time.factor', year));
  const discounted = (values: readonly number[]): readonly number[] => values.map((value, year) => value * (discountFactors[year] ?? 0));
  const hasHealth = time.healthFactors !== null && rows.has('total.health');
  const health = groups.health.map((value, year) => value * (time.healthFactors?.[year] ?? 0));
  const withHealth = (key: string) => (year: number): Formula => {
    if (!hasHealth) return times(key)(year);
    const others = binaryFormula(rows.yearCell(key, year), '-', rows.yearCell('total.health', year));
    return binaryFormula(binaryFormula(others, '*', rows.yearCell('time.factor', year)), '+', rows.yearCell('pv.health', year));
  };
  const others = discounted(sumByYear([{ amounts: groups['non-cash'] }, { amounts: groups.societal }], count));
  rows.addYears({ key: 'pv.costs', label: label('row-pv-costs'), unit, values: discounted(flow.costs), total: 'sum', formula: times('total.costs') });
  rows.addYears({ key: 'pv.cash', label: label('row-pv-cash'), unit, values: discounted(cash.flow.benefits), total: 'sum', formula: times('total.cash') });
  if (hasHealth) {
    const formula = (year: number): Formula => binaryFormula(rows.yearCell('total.health', year), '*', rows.yearCell('time.healthFactor', year));
    rows.addYears({ key: 'pv.health', label: label('row-pv-health'), unit, values: health, total: 'sum', formula });
  }
  const other = sumByYear([{ amounts: others }, { amounts: health }], count);
  rows.addYears({ key: 'pv.other', label: label('row-pv-other'), unit, values: other, total: 'sum', formula: withHealth('total.other') });
  rows.addYears({ key: 'pv.net', label: label('row-pv-net'), unit, values: flow.discountedNet, total: 'sum', formula: withHealth('flow.net') });
  addRunning(rows, unit, { key: 'pv.cumulative', label: label('row-pv-cumulative'), of: 'pv.net', values: runningTotal(flow.discountedNet) });
}

/** Net, cumulative and discounted rows of the total view. */
export function addFlowRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { label } = input.words;
  const unit = input.casebook.setup.currency.value;
  const { flow } = money;
  rows.section(label('section-flow'));
  rows.addYears({ key: 'total.benefits', label: label('row-benefits'), unit, values: flow.benefits, total: 'sum', formula: (year) => binaryFormula(rows.yearCell('total.cash', year), '+', rows.yearCell('total.other', year)) });
  rows.addYears({ key: 'flow.net', label: label('row-net'), unit, values: flow.net, total: 'sum', formula: (year) => binaryFormula(rows.yearCell('total.benefits', year), '-', rows.yearCell('total.costs', year)) });
  addRunning(rows, unit, { key: 'flow.cumulative', label: label('row-cumulative'), of: 'flow.net', values: flow.cumulative });
  rows.section(label('section-present-value'));
  addPresentValues(rows, input, money);
}
