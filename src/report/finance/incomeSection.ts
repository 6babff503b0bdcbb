import type { Affordability } from '../../money/affordability/affordability';
import { incomeStatement } from '../../money/income-statement/incomeStatement';
import { formulaOperand } from '../formula/Formula';
import { LAST_COLUMN } from './financeFrame';
import { narrow, wide, type FinancePage } from './FinancePage';
import { yearHeads, yearRow } from './yearTable';

const MOST_NAMES = 5;
/** Rows of the table with a baseline and risks. */
const ROWS = 9;

/** The case as the income statement sees it, with the cash view beneath for comparison; only where a life is given. */
export function addIncomeSection(page: FinancePage, cash: Affordability): void {
  const income = incomeStatement({ money: page.result.money, cash });
  if (income === null) return;
  const { label } = page.context.words;
  page.section(label('section-income'), label('about-income'), ROWS);
  yearHeads(page);
  yearRow(page, { label: label('cash-in'), key: 'cash.in', values: income.cashIn });
  yearRow(page, { label: label('less-revenue'), key: 'income.revenue', values: income.chosen.revenue });
  yearRow(page, { label: label('less-depreciation'), key: 'income.depreciation', values: income.chosen.depreciation });
  if (page.has('cash.risks')) yearRow(page, { label: label('less-risks'), key: 'cash.risks', values: income.risks });
  if (page.has('income.baseline')) yearRow(page, { label: label('plus-baseline'), key: 'income.baseline', values: income.baselineCharges });
  yearRow(page, { label: label('income-effect'), key: 'income.effect', values: income.effect, strong: true });
  yearRow(page, { label: label('income-cumulative'), key: 'income.cumulative', values: income.cumulative, total: 'none' });
  yearRow(page, { label: label('income-beside-cash'), key: 'cash.need', values: cash.need });
  const after = income.chosen.assets.reduce((sum, asset) => sum + asset.after, 0);
  page.row([
    narrow(0, { value: label('income-after'), style: 'rowText' }),
    narrow(1, { value: after, formula: formulaOperand(page.find('income.after')), style: 'rowNumber', format: '#,##0' }),
    wide([2, LAST_COLUMN], uncharged(page, income.chosen.withoutLife.map(({ line }) => line.label.value)), 'rowOpen'),
  ]);
}

/** Capital that no year is charged for, named. */
function uncharged(page: FinancePage, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ` ${page.sentence('and-more', { count: names.length - MOST_NAMES })}` : '';
  return page.sentence('income-without-life', { lines: names.slice(0, MOST_NAMES).join(', ') + more });
}
