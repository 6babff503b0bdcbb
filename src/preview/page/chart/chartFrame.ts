import type { Box, ChartView } from '../view/SheetView';
import type { AxisTitle, ChartLabel, ChartTools, LegendEntry, SizedChart } from './chartShapes';

/** Room for the names below a plot, and between a plot and the labels beside it. */
export const LABEL_HEIGHT = 20;
export const LABEL_GAP = 8;

/** Lines differ in dash as well as in colour. */
const DASHES = ['', '5 3', '2 3', '9 4'];
const EDGE = 12;
const TITLE_HEIGHT = 24;
const LEGEND_HEIGHT = 24;
const AXIS_TITLE = 16;
const LEGEND_KEY = 26;
const LEGEND_GAP = 18;

/** The dash of the n-th line of a chart. */
export function dashOf(index: number): string {
  return DASHES[index % DASHES.length] ?? '';
}

/** The names of the series in one line below the plot, centred. */
export function chartLegend({ chart, width, height }: SizedChart, tools: ChartTools): readonly LegendEntry[] {
  if (!chart.showLegend) return [];
  const widths = chart.series.map(({ name }) => LEGEND_KEY + tools.textWidth(name));
  const all = widths.reduce((sum, width) => sum + width, 0) + LEGEND_GAP * Math.max(0, widths.length - 1);
  let x = Math.max(EDGE, (width - all) / 2);
  return chart.series.map(({ name, color }, index) => {
    const entry = { name, color, dash: chart.kind === 'line' ? dashOf(index) : '', x, y: height - LEGEND_HEIGHT / 2 };
    x += (widths[index] ?? 0) + LEGEND_GAP;
    return entry;
  });
}

/** The title above the plot; null where there is none. */
export function chartTitle({ chart, width }: SizedChart): ChartLabel | null {
  if (chart.title === '') return null;
  return { x: width / 2, y: TITLE_HEIGHT * 0.7, text: chart.title, anchor: 'middle' };
}

/** Which axis lies below the plot and which stands beside it. */
function titlesOf({ kind, axisTitles: { category, value } }: ChartView): { readonly below: string; readonly beside: string } {
  return kind === 'bar' ? { below: value, beside: category } : { below: category, beside: value };
}

/** The words along the axes of a plot. */
export function chartAxisTitles({ chart }: SizedChart, plot: Box): readonly AxisTitle[] {
  const { below, beside } = titlesOf(chart);
  const across: AxisTitle = { x: plot.left + plot.width / 2, y: plot.top + plot.height + LABEL_HEIGHT + AXIS_TITLE / 2, text: below, anchor: 'middle', turned: false };
  const upwards: AxisTitle = { x: EDGE, y: plot.top + plot.height / 2, text: beside, anchor: 'middle', turned: true };
  return [across, upwards].filter(({ text }) => text !== '');
}

/** What is left for the plot when title, legend and labels have their room. */
export function plotBox({ chart, width, height }: SizedChart, side: number): Box {
  const { below, beside } = titlesOf(chart);
  const top = chart.title === '' ? EDGE : TITLE_HEIGHT + EDGE / 2;
  const bottom = LABEL_HEIGHT + (below === '' ? 0 : AXIS_TITLE) + (chart.showLegend ? LEGEND_HEIGHT : EDGE / 2);
  const left = EDGE + side + LABEL_GAP + (beside === '' ? 0 : AXIS_TITLE);
  return { left, top, width: Math.max(1, width - left - EDGE * 1.5), height: Math.max(1, height - top - bottom) };
}
