import type { Setup } from '../../model/Casebook';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import { formulaOperand } from '../formula/Formula';
import { addPortfolioTable } from './portfolioTable';
import { addPortfolioYears } from './portfolioYears';

/** Row of the heads of the table, zero-based. */
export const PORTFOLIO_HEADER_ROW = 4;

const HEADS = ['head-initiative', 'head-unit', 'portfolio-cost', 'row-pv-costs', 'row-pv-benefits', 'row-npv', 'portfolio-npv-cash', 'portfolio-payback'] as const;
const WIDTHS = { name: 46, unit: 12, figure: 16 } as const;
const HEAD_HEIGHT = 45;

/** Settings that hold for all initiatives alike, where they stand on Inputs, and how they read. */
const ASSUMPTIONS = [
  { key: 'setup.preset', label: 'preset', valueOf: ({ preset }) => preset.value },
  { key: 'setup.rate', label: 'discount-rate', format: '0.0%', valueOf: ({ discountRate }) => discountRate.value },
  { key: 'setup.laterRate', label: 'later-rate', format: '0.0%', valueOf: ({ laterRate }) => laterRate?.rate.value ?? null },
  { key: 'setup.healthRate', label: 'health-rate', format: '0.0%', valueOf: ({ health }) => health?.rate.value ?? null },
  { key: 'setup.timing', label: 'timing', valueOf: ({ timing }) => timing.value },
  { key: 'setup.years', label: 'years-after-zero', format: '0', valueOf: ({ years }) => years.value },
  { key: 'setup.priceBase', label: 'price-base', valueOf: ({ priceBase }) => priceBase?.value ?? null },
  { key: 'setup.inflation', label: 'inflation', format: '0.0%', valueOf: ({ inflation }) => inflation?.value ?? null },
] as const satisfies readonly { readonly key: string; readonly label: string; readonly format?: string; readonly valueOf: (setup: Setup) => number | string | null }[];

function addAssumptions(sheet: SheetBuilder, context: ReportContext): void {
  const { words, ledger, casebook } = context;
  sheet.put(sheet.next + 1, 0, { value: words.label('portfolio-assumptions'), style: 'section' });
  for (const assumption of ASSUMPTIONS) {
    const value = assumption.valueOf(casebook.setup);
    // What no formula of Workings reads does not stand on Inputs.
    if (value === null || !ledger.has(assumption.key)) continue;
    const format = 'format' in assumption ? assumption.format : undefined;
    const style = format === undefined ? 'text' : 'number';
    sheet.line(sheet.next, 0, [{ value: words.label(assumption.label), style: 'label' }, null, { value, formula: formulaOperand(ledger.find(assumption.key)), style, format }]);
  }
}

/** All initiatives side by side and added up, every figure a formula that leads to the Workings of its initiative. */
export function portfolioSheet(frame: SheetFrame, context: ReportContext): SheetBuilder {
  const { words, cases } = context;
  const columns = Math.max(HEADS.length, 3 + context.casebook.setup.years.value + 1);
  const sheet = new SheetBuilder({ ...frame, columnWidths: Array.from({ length: columns }, (_, column) => (column === 0 ? WIDTHS.name : column === 1 ? WIDTHS.unit : WIDTHS.figure)) });
  sheet.put(0, 0, { value: words.label('portfolio-title'), style: 'title' });
  sheet.put(1, 0, { value: words.sentence('portfolio-about', { count: cases.length }), style: 'plain' });
  sheet.put(2, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  HEADS.forEach((key, column) => sheet.put(PORTFOLIO_HEADER_ROW, column, { value: words.label(key), style: column < 2 ? 'columnHeader' : 'columnHeaderRight' }));
  sheet.height(PORTFOLIO_HEADER_ROW, HEAD_HEIGHT);
  addPortfolioTable(sheet, context);
  addPortfolioYears(sheet, context);
  addAssumptions(sheet, context);
  return sheet;
}
