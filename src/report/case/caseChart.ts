import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { SheetArea } from '../description/SheetDescription';
import { PALETTE } from '../description/theme';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';

/** Rows that the chart and the table of outcomes share. */
export const CHART_ROWS = 9;
const CHART_COLUMNS = 9;
const CHART_ROW_HEIGHT = 28;

/** The cumulative cash flow as a native chart over its live rows, with its words in a caption cell. */
export function addCaseChart(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const { initiative, money } = result;
  const { label, sentence } = context.words;
  const currency = context.casebook.setup.currency.value;
  sheet.put(row, 0, { value: sentence('chart-title', { currency }), style: 'section' });
  for (let at = row + 1; at < row + CHART_ROWS; at += 1) sheet.height(at, CHART_ROW_HEIGHT);
  const workings = context.names.get(`workings:${initiative.id}`);
  if (money.count < 2 || workings === undefined) {
    sheet.put(row + 1, 0, { value: label('chart-missing'), style: 'muted' });
    return;
  }
  const area = (at: number): SheetArea => ({
    sheet: workings,
    firstRow: at,
    lastRow: at,
    firstColumn: WORKINGS_COLUMNS.firstYear,
    lastColumn: WORKINGS_COLUMNS.firstYear + money.count - 1,
  });
  const series = (key: string, name: string, color: string): { name: string; values: SheetArea; color: string } => ({
    name,
    values: area(context.ledger.find(`${initiative.id}/${key}`).row),
    color,
  });
  const amount = (value: number | undefined): string => new Intl.NumberFormat(context.grammar.tag, { maximumFractionDigits: 0 }).format(value ?? 0);
  const altText = sentence('chart-alt', {
    initiative: initiative.name.value,
    currency,
    first: amount(money.flow.cumulative[0]),
    last: amount(money.flow.cumulative.at(-1)),
    years: money.count - 1,
  });
  sheet.charts.push({
    kind: 'line',
    title: '',
    altText,
    anchor: { firstRow: row + 1, firstColumn: 0, lastRow: row + CHART_ROWS - 1, lastColumn: CHART_COLUMNS - 1 },
    categories: area(PERIOD_ROW),
    series: [series('flow.cumulative', label('row-cumulative'), PALETTE.teal), series('pv.cumulative', label('row-pv-cumulative'), PALETTE.grey)],
    valueFormat: axisFormat(money.flow.cumulative, label('magnitude-million')),
    showLegend: true,
  });
  sheet.put(row + CHART_ROWS, 0, { value: altText, style: 'muted' });
  sheet.merges.push({ firstRow: row + CHART_ROWS, firstColumn: 0, lastRow: row + CHART_ROWS, lastColumn: CHART_COLUMNS - 1 });
  sheet.height(row + CHART_ROWS, 26);
}

/** Millions on the axis where the amounts reach them; scaling by commas reads alike in every locale. */
function axisFormat(amounts: readonly number[], million: string): string {
  return Math.max(...amounts.map(Math.abs)) >= 1e6 ? `0.0,,"${million}"` : '#,##0';
}

/** Row of the period heads on every Workings sheet. */
const PERIOD_ROW = 3;
