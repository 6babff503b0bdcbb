import type { BenefitLine } from '../../model/Casebook';
import { runningTotal } from '../../money/cash-flow/cashFlow';
import type { CaseLine } from '../../money/case/CaseLine';
import type { CaseMoney } from '../../money/case/caseMoney';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { addLineRows, addTakeUpRow, type LineRows } from './lineRows';
import type { WorkingsRows } from './WorkingsRows';

/** Groups of benefits, kept apart from the first line to the last figure. */
export const BENEFIT_GROUPS = ['cash', 'other', 'uncounted'] as const;
export type BenefitGroup = (typeof BENEFIT_GROUPS)[number];

function groupOf({ line }: CaseLine<BenefitLine>): BenefitGroup {
  const benefitClass = line.record.benefitClass?.value;
  if (benefitClass === 'cash-releasing') return 'cash';
  return benefitClass === 'unmonetisable' ? 'uncounted' : 'other';
}

const sumOf = (count: number, lines: readonly { readonly amounts: readonly number[] }[]): readonly number[] =>
  Array.from({ length: count }, (_, year) => lines.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0));

/** The sum of a block of lines, year by year; nothing where there are none. */
function blockSum(rows: WorkingsRows, keys: readonly string[]): (year: number) => Formula {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return () => formulaOperand(0);
  const free = (key: string, year: number): CellPointer => ({ ...rows.yearCell(key, year), rowFixed: false });
  return (year) => callFormula('SUM', areaFormula(free(first, year), free(last, year)));
}

interface Block {
  readonly key: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly values: readonly number[];
}

function addTotal(rows: WorkingsRows, currency: string, block: Block): void {
  rows.addYears({ key: block.key, label: block.label, unit: currency, values: block.values, formula: blockSum(rows, block.keys), total: 'sum', style: 'total' });
}

/** Writes a block of lines with nothing between them, and gives their keys. */
function addBlock(rows: WorkingsRows, lines: readonly LineRows[]): readonly string[] {
  for (const line of lines) addTakeUpRow(rows, line);
  for (const line of lines) addLineRows(rows, line);
  return lines.map(({ key }) => key);
}

/** Cost lines and their total. */
export function addCostRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { words } = input;
  const currency = input.casebook.setup.currency.value;
  rows.section(words.label('section-costs'));
  const keys = addBlock(rows, money.costLines.map((result) => ({ key: `cost.${result.line.id}`, result, side: 'cost', currency, words })));
  addTotal(rows, currency, { key: 'total.costs', label: words.label('row-costs'), keys, values: money.flow.costs });
}

/** Benefit lines by group, with totals that are never added across views. */
export function addBenefitRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { words } = input;
  const currency = input.casebook.setup.currency.value;
  for (const group of BENEFIT_GROUPS) {
    const lines = money.benefitLines.filter((line) => groupOf(line) === group);
    if (group === 'uncounted' && lines.length === 0) continue;
    rows.section(words.label(`section-benefits-${group}`));
    const keys = addBlock(rows, lines.map((result) => ({ key: `benefit.${result.line.id}`, result, side: 'benefit', currency, words })));
    if (group === 'uncounted') continue;
    addTotal(rows, currency, { key: `total.${group}`, label: words.label(`row-benefits-${group}`), keys, values: sumOf(money.count, lines) });
  }
}


function addRunning(rows: WorkingsRows, currency: string, row: { readonly key: string; readonly label: string; readonly of: string; readonly values: readonly number[] }): void {
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

/** Net, cumulative and discounted rows of the total view. */
export function addFlowRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { label } = input.words;
  const currency = input.casebook.setup.currency.value;
  const { flow, count } = money;
  const lines = (group: BenefitGroup): readonly number[] => sumOf(count, money.benefitLines.filter((line) => groupOf(line) === group));
  const groups = { cash: lines('cash'), other: lines('other') };
  const times = (key: string) => (year: number): Formula => binaryFormula(rows.yearCell(key, year), '*', rows.yearCell('time.factor', year));
  const discounted = (values: readonly number[]): readonly number[] => values.map((value, year) => value * (flow.discountFactors[year] ?? 0));
  rows.section(label('section-flow'));
  rows.addYears({ key: 'total.benefits', label: label('row-benefits'), unit: currency, values: flow.benefits, total: 'sum', formula: (year) => binaryFormula(rows.yearCell('total.cash', year), '+', rows.yearCell('total.other', year)) });
  rows.addYears({ key: 'flow.net', label: label('row-net'), unit: currency, values: flow.net, total: 'sum', formula: (year) => binaryFormula(rows.yearCell('total.benefits', year), '-', rows.yearCell('total.costs', year)) });
  addRunning(rows, currency, { key: 'flow.cumulative', label: label('row-cumulative'), of: 'flow.net', values: flow.cumulative });
  rows.section(label('section-present-value'));
  rows.addYears({ key: 'pv.costs', label: label('row-pv-costs'), unit: currency, values: discounted(flow.costs), total: 'sum', formula: times('total.costs') });
  rows.addYears({ key: 'pv.cash', label: label('row-pv-cash'), unit: currency, values: discounted(groups.cash), total: 'sum', formula: times('total.cash') });
  rows.addYears({ key: 'pv.other', label: label('row-pv-other'), unit: currency, values: discounted(groups.other), total: 'sum', formula: times('total.other') });
  rows.addYears({ key: 'pv.net', label: label('row-pv-net'), unit: currency, values: flow.discountedNet, total: 'sum', formula: times('flow.net') });
  addRunning(rows, currency, { key: 'pv.cumulative', label: label('row-pv-cumulative'), of: 'pv.net', values: runningTotal(flow.discountedNet) });
}
