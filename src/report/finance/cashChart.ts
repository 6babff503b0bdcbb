import { sumOf } from '../../model/sumOf';
import type { Affordability } from '../../money/affordability/affordability';
import type { SheetArea } from '../description/SheetDescription';
import { PALETTE } from '../description/theme';
import { WORKINGS_COLUMNS, WORKINGS_HEADER_ROW } from '../workings/WorkingsRows';
import { wide, type FinancePage } from './FinancePage';

/** Columns that the chart covers. */
const COLUMNS = [0, 3] as const;
/** Rows that the chart covers, below its title. */
export const CHART_ROWS = 9;
const CHART_ROW_HEIGHT = 20;
/** Years that can be named beneath the columns. */
const MOST_LABELS = 9;

const sumText = (page: FinancePage, amounts: readonly number[]): string =>
  new Intl.NumberFormat(page.context.grammar.tag, { maximumFractionDigits: 0 }).format(sumOf(amounts));

/** Money out and cash released by budget year as columns, with the chart's words in a cell beneath. */
export function addCashChart(page: FinancePage, cash: Affordability, top: number): void {
  const { sheet, context, result } = page;
  const { initiative, money } = result;
  const { label } = context.words;
  sheet.put(top, COLUMNS[0], { value: page.sentence('chart-cash', { currency: page.currency }), style: 'section' });
  for (let row = top + 1; row <= top + CHART_ROWS; row += 1) sheet.height(row, CHART_ROW_HEIGHT);
  const workings = context.names.get(`workings:${initiative.id}`);
  if (money.count < 2 || workings === undefined) {
    page.rowAt(top + 1, [wide(COLUMNS, label('chart-missing'), 'muted')], CHART_ROW_HEIGHT);
    return;
  }
  const area = (row: number): SheetArea => ({ sheet: workings, firstRow: row, lastRow: row, firstColumn: WORKINGS_COLUMNS.firstYear, lastColumn: WORKINGS_COLUMNS.firstYear + money.count - 1 });
  const altText = page.sentence('chart-cash-alt', { initiative: initiative.name.value, currency: page.currency, out: sumText(page, cash.cashOut), in: sumText(page, cash.cashIn), years: money.count });
  const largest = Math.max(...cash.cashOut.map(Math.abs), ...cash.cashIn.map(Math.abs));
  sheet.charts.push({
    kind: 'column',
    title: '',
    altText,
    anchor: { firstRow: top + 1, firstColumn: COLUMNS[0], lastRow: top + CHART_ROWS, lastColumn: COLUMNS[1] },
    categories: area(WORKINGS_HEADER_ROW),
    series: [
      { name: label('cash-out'), values: area(page.find('cash.out').row), color: PALETTE.grey },
      { name: label('cash-in'), values: area(page.find('cash.in').row), color: PALETTE.teal },
    ],
    valueFormat: largest >= 1e6 ? `0.0,,"${label('magnitude-million')}"` : '#,##0',
    showLegend: true,
    ...(money.count > MOST_LABELS ? { labelStep: Math.ceil(money.count / MOST_LABELS) } : {}),
  });
  page.rowAt(top + CHART_ROWS + 1, [wide(COLUMNS, altText, 'muted')]);
}
