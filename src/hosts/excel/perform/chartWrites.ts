import { FONT_NAME, PALETTE } from '../../../report/description/theme';
import { USUAL_BARS } from '../../usualBars';
import type { Block } from '../plan/Block';
import type { ChartLayout } from '../plan/SheetLayout';
import { hashed } from './cellProperties';
import type { SheetFinder } from './SheetFinder';

const TYPES = { line: 'LineMarkers', column: 'ColumnClustered', bar: 'BarClustered' } as const;
const STACKED = { line: 'LineMarkers', column: 'ColumnStacked', bar: 'BarStacked' } as const;
/** Lines differ in dash and marker as well as in colour, as in the files. */
const DASHES = ['Continuous', 'Dash', 'Dot', 'DashDot'] as const;
const MARKERS = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 6;
const FULL_OVERLAP = 100;
const HAIRLINE = 'D5DEE6';

function corners([row, column, rows, columns]: Block): readonly [Block, Block] {
  return [
    [row, column, 1, 1],
    [row + rows - 1, column + columns - 1, 1, 1],
  ];
}

function small(font: Excel.ChartFont): void {
  font.name = FONT_NAME;
  font.size = 9;
  font.color = hashed(PALETTE.muted);
}

function writeSeriesLook(series: Excel.ChartSeries, chart: ChartLayout, index: number): void {
  const color = hashed(chart.series[index]?.color ?? '');
  if (chart.kind !== 'line') {
    series.format.fill.setSolidColor(color);
    const { arrangement, gap } = chart.bars ?? USUAL_BARS;
    series.gapWidth = gap;
    if (arrangement !== 'beside') series.overlap = FULL_OVERLAP;
    series.invertIfNegative = false;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT;
  series.format.line.lineStyle = DASHES[index % DASHES.length] ?? 'Continuous';
  series.markerStyle = MARKERS[index % MARKERS.length] ?? 'Circle';
  series.markerSize = MARKER_SIZE;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  series.smooth = false;
}

function writeSeries(drawn: Excel.Chart, chart: ChartLayout, finder: SheetFinder): void {
  const categories = finder.range(chart.categories.sheet, chart.categories.block);
  chart.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index === 0) series.name = name;
    // Also for the first: what Excel makes of its cells is a guess.
    series.setValues(finder.range(values.sheet, values.block));
    series.setXAxisValues(categories);
    writeSeriesLook(series, chart, index);
  });
}

function writeAxisTitle({ title }: Excel.ChartAxis, text: string | undefined): void {
  if (text === undefined) return;
  title.visible = true;
  title.text = text;
  small(title.format.font);
}

/** Bars run from top to bottom in the order of the cells; labels stay at the edge, clear of negative bars. */
function writeAxes({ axes }: Excel.Chart, chart: ChartLayout): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.reversePlotOrder = chart.kind === 'bar';
  // Turned round, the values would stand at the top: they cross where the categories end.
  if (chart.kind === 'bar') categoryAxis.position = 'Maximum';
  if (chart.labelStep !== undefined) categoryAxis.tickLabelSpacing = chart.labelStep;
  writeAxisTitle(categoryAxis, chart.axisTitles?.category);
  writeAxisTitle(valueAxis, chart.axisTitles?.value);
  categoryAxis.format.line.color = hashed(PALETTE.muted);
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = chart.valueFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = hashed(HAIRLINE);
  valueAxis.format.line.clear();
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
    small(axis.format.font);
  }
}

function writeFrame(drawn: Excel.Chart, chart: ChartLayout): void {
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.title.format.font.name = FONT_NAME;
  drawn.title.format.font.size = 10;
  drawn.title.format.font.bold = true;
  drawn.title.format.font.color = hashed(PALETTE.ink);
  drawn.legend.visible = chart.showLegend;
  if (chart.showLegend) {
    drawn.legend.position = 'Bottom';
    small(drawn.legend.format.font);
  }
  drawn.format.fill.setSolidColor(hashed('FFFFFF'));
  drawn.format.border.clear();
}

/** Draws a native chart: it follows the cells. */
export function writeChart(finder: SheetFinder, sheet: string, chart: ChartLayout): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const source = finder.range(first.values.sheet, first.values.block);
  const [, , rows] = first.values.block;
  const drawn = finder.sheet(sheet).charts.add((chart.bars?.arrangement === 'stacked' ? STACKED : TYPES)[chart.kind], source, rows === 1 ? 'Rows' : 'Columns');
  writeFrame(drawn, chart);
  const [from, to] = corners(chart.anchor);
  // Ranges, as a bare address might be one of the sheet that is shown.
  drawn.setPosition(finder.range(sheet, from), finder.range(sheet, to));
  writeSeries(drawn, chart, finder);
  writeAxes(drawn, chart);
}
