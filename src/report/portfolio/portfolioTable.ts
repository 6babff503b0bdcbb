import { sumOf } from '../../model/sumOf';
import type { ReportContext } from '../build/ReportContext';
import type { NewCell, SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer } from '../formula/Formula';
import { NOT_WITHIN_HORIZON } from '../workings/paybackRows';

/** Columns of the table: name, unit, then one figure each. */
export const PORTFOLIO_COLUMNS = { name: 0, unit: 1, cost: 2, pvCosts: 3, pvBenefits: 4, npv: 5, npvCash: 6, payback: 7 } as const;
type Figure = Exclude<keyof typeof PORTFOLIO_COLUMNS, 'name' | 'unit'>;

const MONEY = '#,##0';
/** The horizon is marked by a negative number on Workings; a reader sees a dash. */
const PAYBACK = '0.0;"–"';

/** Row of Workings that each figure leads to. */
const KEYS = { cost: 'cost.total', pvCosts: 'pv.costs', pvBenefits: 'money.pvBenefits', npv: 'money.npv', npvCash: 'money.npvCash', payback: 'money.paybackDiscounted' } as const satisfies Record<Figure, string>;
/** Figures of initiatives without benefits in money, and those that add up. */
const COSTS = ['cost', 'pvCosts'] as const satisfies readonly Figure[];
const SUMS = ['cost', 'pvCosts', 'pvBenefits', 'npv', 'npvCash'] as const satisfies readonly Figure[];
const ALL = [...SUMS, 'payback'] as const satisfies readonly Figure[];

/** What the engine found for a figure. */
function valueOf({ money }: CaseResult, figure: Figure): number {
  const { measures, cash, ownCosts } = money;
  switch (figure) {
    case 'cost':
      return sumOf(ownCosts);
    case 'pvCosts':
      return measures.pvCosts;
    case 'pvBenefits':
      return measures.pvBenefits;
    case 'npv':
      return measures.npv ?? 0;
    case 'npvCash':
      return cash.flow.discountedCumulative.at(-1) ?? 0;
    case 'payback':
      return measures.paybackYears.discounted ?? NOT_WITHIN_HORIZON;
  }
}

function addRows(sheet: SheetBuilder, context: ReportContext, block: { readonly results: readonly CaseResult[]; readonly figures: readonly Figure[] }): void {
  const { ledger, casebook, names } = context;
  for (const result of block.results) {
    const { id, name } = result.initiative;
    const at = sheet.next;
    sheet.put(at, PORTFOLIO_COLUMNS.name, { value: name.value, style: 'link', link: { sheet: names.get(`case:${id}`) ?? '', cell: 'A1' } });
    sheet.put(at, PORTFOLIO_COLUMNS.unit, { value: casebook.setup.currency.value, style: 'unit' });
    for (const figure of block.figures) {
      const formula = formulaOperand(ledger.find(`${id}/${KEYS[figure]}`));
      sheet.put(at, PORTFOLIO_COLUMNS[figure], { value: valueOf(result, figure), formula, style: 'number', format: figure === 'payback' ? PAYBACK : MONEY });
    }
  }
}

function addSums(sheet: SheetBuilder, context: ReportContext, block: { readonly key: string; readonly label: string; readonly first: number; readonly results: readonly CaseResult[]; readonly figures: readonly Figure[] }): void {
  const at = sheet.next;
  sheet.put(at, PORTFOLIO_COLUMNS.name, { value: context.words.label(block.label), style: 'strong' });
  sheet.put(at, PORTFOLIO_COLUMNS.unit, { value: context.casebook.setup.currency.value, style: 'unit' });
  for (const figure of block.figures) {
    const column = PORTFOLIO_COLUMNS[figure];
    const area = areaFormula({ ...sheet.at(block.first, column), rowFixed: false, columnFixed: false }, { ...sheet.at(at - 1, column), rowFixed: false, columnFixed: false });
    const value = sumOf(block.results.map((result) => valueOf(result, figure)));
    context.ledger.record(`portfolio/${block.key}.${figure}`, sheet.put(at, column, { value, formula: callFormula('SUM', area), style: 'total', format: MONEY }));
  }
}

/** A ratio of two sums; the portfolio's own, not a mean of those of its initiatives. */
function addRatio(sheet: SheetBuilder, context: ReportContext, row: { readonly label: string; readonly unit: string; readonly format: string; readonly over: Figure; readonly results: readonly CaseResult[] }): void {
  const { label } = context.words;
  const total = (figure: Figure): CellPointer => context.ledger.find(`portfolio/valued.${figure}`);
  const value = (figure: Figure): number => sumOf(row.results.map((result) => valueOf(result, figure)));
  if (value('pvCosts') <= 0) return;
  const cells: readonly NewCell[] = [
    { value: label(row.label), style: 'label' },
    { value: label(row.unit), style: 'unit' },
    { value: value(row.over) / value('pvCosts'), formula: binaryFormula(total(row.over), '/', total('pvCosts')), style: 'number', format: row.format },
  ];
  sheet.line(sheet.next, 0, cells);
}

/** Every initiative with its figures, and their sums; those without benefits in money apart, in no net present value. */
export function addPortfolioTable(sheet: SheetBuilder, context: ReportContext): void {
  const { cases, words } = context;
  const valued = cases.filter(({ money }) => money.measures.npv !== null);
  const unvalued = cases.filter(({ money }) => money.measures.npv === null);
  if (valued.length > 0) {
    const first = sheet.next;
    addRows(sheet, context, { results: valued, figures: ALL });
    addSums(sheet, context, { key: 'valued', label: 'portfolio-sum', first, results: valued, figures: SUMS });
    addRatio(sheet, context, { label: 'row-roi', unit: 'unit-share', format: '0%', over: 'npv', results: valued });
    addRatio(sheet, context, { label: 'row-bcr', unit: 'unit-ratio', format: '0.00', over: 'pvBenefits', results: valued });
  }
  if (unvalued.length === 0) return;
  sheet.put(sheet.next + 1, 0, { value: words.label('portfolio-unvalued'), style: 'section' });
  const first = sheet.next;
  addRows(sheet, context, { results: unvalued, figures: COSTS });
  addSums(sheet, context, { key: 'unvalued', label: 'portfolio-unvalued-sum', first, results: unvalued, figures: COSTS });
}
