import type { Initiative } from '../../model/Casebook';
import { caseMoney, type CaseMoney } from '../../money/case/caseMoney';
import type { CashFlow } from '../../money/cash-flow/cashFlow';
import { portfolioMoney } from '../../money/portfolio/portfolioMoney';
import { periodHeads } from '../build/periodHeads';
import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { ReportInput } from '../ReportInput';
import { callFormula, type CellPointer, type Formula } from '../formula/Formula';
import { addRunning } from '../workings/totalRows';
import { WORKINGS_COLUMNS, WorkingsRows } from '../workings/WorkingsRows';

/** Cells of a row of several Workings sheets in one year, added up. */
function acrossCases(context: ReportContext, results: readonly CaseResult[], key: string): (year: number) => Formula {
  const cell = ({ initiative }: CaseResult, year: number): CellPointer => {
    const at = context.ledger.find(`${initiative.id}/${key}`);
    return { ...at, column: WORKINGS_COLUMNS.firstYear + year, columnFixed: false };
  };
  return (year) => callFormula('SUM', ...results.map((result) => cell(result, year)));
}

/** The flow of the initiatives with benefits in money, from the money that is known of each. */
export function portfolioFlow({ cases, casebook }: Pick<ReportInput, 'cases' | 'casebook'>): { readonly flow: CashFlow; readonly count: number } {
  const { setup } = casebook;
  const known = new Map(cases.map(({ initiative, money }) => [initiative, money] as const));
  const moneyOf = (initiative: Initiative): CaseMoney => known.get(initiative) ?? caseMoney(initiative, setup);
  const { valued, count } = portfolioMoney({ initiatives: cases.map(({ initiative }) => initiative), setup, moneyOf });
  return { flow: valued.total.flow, count };
}

/** The rows of the initiatives with benefits in money, added up year by year. */
export function addPortfolioYears(sheet: SheetBuilder, context: ReportContext): void {
  const { cases, casebook, words, ledger } = context;
  const results = cases.filter(({ money }) => money.measures.npv !== null);
  if (results.length === 0) return;
  const { flow, count } = portfolioFlow(context);
  const unit = casebook.setup.currency.value;
  const rows = new WorkingsRows(sheet, ledger, 'portfolio');
  rows.section(words.label('portfolio-years'));
  const head = sheet.next;
  sheet.line(head, 0, [{ value: words.label('head-row'), style: 'columnHeader' }, { value: words.label('head-unit'), style: 'columnHeader' }, { value: words.label('head-total'), style: 'columnHeaderRight' }]);
  periodHeads(casebook, words, count).forEach((value, year) => sheet.put(head, WORKINGS_COLUMNS.firstYear + year, { value, style: 'columnHeaderRight' }));
  const add = (key: string, label: string, values: readonly number[]): void => {
    rows.addYears({ key, label: words.label(label), unit, values, total: 'sum', formula: acrossCases(context, results, key) });
  };
  add('total.costs', 'row-costs', flow.costs);
  add('total.benefits', 'row-benefits', flow.benefits);
  add('flow.net', 'row-net', flow.net);
  addRunning(rows, unit, { key: 'flow.cumulative', label: words.label('row-cumulative'), of: 'flow.net', values: flow.cumulative });
  add('pv.net', 'row-pv-net', flow.discountedNet);
  addRunning(rows, unit, { key: 'pv.cumulative', label: words.label('row-pv-cumulative'), of: 'pv.net', values: flow.discountedCumulative });
}
