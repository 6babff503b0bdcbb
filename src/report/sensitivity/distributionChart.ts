import { roundHalfAway } from '../../model/rounding';
import { PALETTE } from '../description/theme';
import type { SheetArea } from '../description/SheetDescription';
import { axisFormat } from './axisFormat';
import { mergeBlock, type DriverSheet } from './DriverSheet';
import type { RoundBar } from './roundBars';
import { HALVES, RISK_ROWS } from './sensitivityLayout';

/** Columns of the bars at the end of the sheet. */
const COLUMN = { from: 0, to: 1, loss: 2, gain: 3, name: 4 } as const;
/** Names stand at every so many columns, counted from zero, and no more of them than these. */
const NAMED_EVERY = [1, 2, 5, 10] as const;
const MOST_NAMES = 9;
const MILLION = 1e6;

function barArea({ sheet, layout }: DriverSheet, column: number, count: number): SheetArea {
  return { sheet: sheet.name, firstRow: layout.bars + 1, lastRow: layout.bars + count, firstColumn: column, lastColumn: column };
}

/** The bars of the chart as values: from, to, and the chance on the side of a loss or of a gain. */
export function addBars(of: DriverSheet, bars: readonly RoundBar[]): void {
  const { sheet, context, layout, currency } = of;
  const { label, sentence } = context.words;
  sheet.put(layout.bars - 1, 0, { value: label('section-bars'), style: 'section' });
  ['bar-from', 'bar-to'].forEach((key, column) => sheet.put(layout.bars, column, { value: sentence(key, { currency }), style: 'columnHeaderRight' }));
  ['series-loss', 'series-gain'].forEach((key, index) => sheet.put(layout.bars, COLUMN.loss + index, { value: label(key), style: 'columnHeaderRight' }));
  sheet.put(layout.bars, COLUMN.name, { value: label('bar-name'), style: 'columnHeader' });
  const width = (bars[0]?.to ?? 1) - (bars[0]?.from ?? 0);
  const every = NAMED_EVERY.find((each) => bars.length / each <= MOST_NAMES) ?? 1;
  const isNamed = (edge: number): boolean => roundHalfAway(edge / width, 0) % every === 0;
  const inMillions = Math.max(...bars.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to)))) >= MILLION;
  const number = new Intl.NumberFormat(context.grammar.tag, { maximumFractionDigits: inMillions ? 2 : 0 });
  const edgeText = (edge: number): string => (inMillions ? `${number.format(edge / MILLION)}${label('magnitude-million')}` : number.format(edge));
  const format = axisFormat(bars.map(({ to }) => to), label('magnitude-million'));
  bars.forEach(({ from, to, chance }, index) => {
    const row = layout.bars + 1 + index;
    sheet.put(row, COLUMN.from, { value: from, style: 'engineValue', format });
    sheet.put(row, COLUMN.to, { value: to, style: 'engineValue', format });
    sheet.put(row, COLUMN.loss, { value: to <= 0 ? chance : null, style: 'engineValue', format: '0.0%' });
    sheet.put(row, COLUMN.gain, { value: to <= 0 ? null : chance, style: 'engineValue', format: '0.0%' });
    sheet.put(row, COLUMN.name, { value: isNamed(from) ? edgeText(from) : '', style: 'textPart' });
  });
}

/** The distribution of the net present value as columns: losses to the left of zero, gains to the right. */
export function addDistributionChart(of: DriverSheet, bars: readonly RoundBar[], caption: string): void {
  const { sheet, context, layout, currency } = of;
  const { label, sentence } = context.words;
  const { firstRight: left, last: right } = HALVES;
  const count = bars.length;
  const lastRow = layout.riskHead + RISK_ROWS;
  sheet.charts.push({
    kind: 'column',
    title: sentence('distribution-title', { currency }),
    altText: caption,
    anchor: { firstRow: layout.riskHead + 1, lastRow, firstColumn: left, lastColumn: right },
    categories: barArea(of, COLUMN.name, count),
    series: [
      { name: label('series-loss'), values: barArea(of, COLUMN.loss, count), color: PALETTE.red },
      { name: label('series-gain'), values: barArea(of, COLUMN.gain, count), color: PALETTE.teal },
    ],
    valueFormat: '0%',
    showLegend: true,
    bars: { arrangement: 'stacked', gap: 4 },
    axisTitles: { category: sentence('distribution-axis', { currency }), value: label('distribution-chance') },
    // Names stand at some columns only; every one of them is asked for, lest a program picks the empty ones.
    labelStep: 1,
  });
  sheet.put(lastRow + 1, left, { value: caption, style: 'muted' });
  mergeBlock(sheet, { firstRow: lastRow + 1, lastRow: lastRow + 1, firstColumn: left, lastColumn: right }, 'muted');
  sheet.height(lastRow + 1, 26);
}
