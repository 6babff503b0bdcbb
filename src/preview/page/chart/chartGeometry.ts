import { scaleBand, scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Box, ChartView, SeriesView } from '../view/SheetView';

/** A chart and the room it has. */
export interface SizedChart {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}

/** A text of the chart and the point it hangs on. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A series as a line: gaps break it. */
export interface ChartLine {
  readonly name: string;
  readonly color: string;
  readonly dash: string;
  readonly path: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartBar extends Box {
  readonly color: string;
}

export interface LegendEntry extends ChartPoint {
  readonly name: string;
  readonly color: string;
  readonly dash: string;
}

/** A chart as shapes: nothing is left to compute when it is drawn. */
export interface ChartGeometry {
  readonly title: ChartLabel | null;
  readonly gridlines: readonly ChartRule[];
  /** Where the value is zero: categories stand on it. */
  readonly axis: ChartRule;
  readonly valueLabels: readonly ChartLabel[];
  readonly categoryLabels: readonly ChartLabel[];
  readonly lines: readonly ChartLine[];
  readonly bars: readonly ChartBar[];
  readonly legend: readonly LegendEntry[];
}

/** What the geometry asks of the world around: how numbers read and how wide texts are. */
export interface ChartTools {
  readonly formatValue: (format: string, value: number) => string;
  readonly textWidth: (text: string) => number;
}

/** Lines differ in dash as well as in colour. */
const DASHES = ['', '5 3', '2 3', '9 4'];
const EDGE = 12;
const TITLE_HEIGHT = 24;
const LABEL_HEIGHT = 20;
const LEGEND_HEIGHT = 24;
const LEGEND_KEY = 26;
const LEGEND_GAP = 18;
const LABEL_GAP = 8;
const TICKS_APART = 46;
/** Share of a category's room that stays free beside its bars. */
const BAR_GAP = 0.38;

const dashOf = (index: number): string => DASHES[index % DASHES.length] ?? '';

/** Round ends around all values, with zero always in sight. */
export function valueDomain(series: readonly SeriesView[], ticks: number): readonly [number, number] {
  const values = series.flatMap((each) => each.values.filter((value): value is number => value !== null));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const [from = 0, to = 1] = scaleLinear().domain([low, high === low ? low + 1 : high]).nice(ticks).domain();
  return [from, to];
}

function legendOf({ chart, width, height }: SizedChart, tools: ChartTools): readonly LegendEntry[] {
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

function titleOf({ chart, width }: SizedChart): ChartLabel | null {
  if (chart.title === '') return null;
  return { x: width / 2, y: TITLE_HEIGHT * 0.7, text: chart.title, anchor: 'middle' };
}

/** What is left for the plot when title, legend and labels have their room. */
function plotBox({ chart, width, height }: SizedChart, side: number): Box {
  const top = chart.title === '' ? EDGE : TITLE_HEIGHT + EDGE / 2;
  const bottom = LABEL_HEIGHT + (chart.showLegend ? LEGEND_HEIGHT : EDGE / 2);
  const left = EDGE + side + LABEL_GAP;
  return { left, top, width: Math.max(1, width - left - EDGE * 1.5), height: Math.max(1, height - top - bottom) };
}

interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

function valueAxis(chart: ChartView, length: number, tools: ChartTools): ValueAxis {
  const count = Math.max(2, Math.floor(length / TICKS_APART));
  const scale = scaleLinear().domain(valueDomain(chart.series, count));
  const ticks = scale.ticks(count).map((value) => ({ value, text: tools.formatValue(chart.valueFormat, value) }));
  return { scale, ticks };
}

/** Names that would run into each other are left out, evenly. */
function everyNth(texts: readonly string[], room: number, tools: ChartTools): number {
  const widest = Math.max(1, ...texts.map(tools.textWidth)) + LABEL_GAP;
  return Math.max(1, Math.ceil(widest / Math.max(1, room)));
}

function lineOf(series: SeriesView, index: number, place: (value: number, at: number) => ChartPoint): ChartLine {
  const points = series.values.map((value, at) => (value === null ? null : place(value, at)));
  const draw = line<ChartPoint | null>().defined((point) => point !== null).x((point) => point?.x ?? 0).y((point) => point?.y ?? 0);
  return { name: series.name, color: series.color, dash: dashOf(index), path: draw(points) ?? '', points: points.filter((point) => point !== null) };
}

/** Standing charts: lines and columns over a horizontal axis. */
function standing(sized: SizedChart, tools: ChartTools): ChartGeometry {
  const { chart } = sized;
  const rough = plotBox(sized, 0);
  const { scale, ticks } = valueAxis(chart, rough.height, tools);
  const plot = plotBox(sized, Math.max(0, ...ticks.map(({ text }) => tools.textWidth(text))));
  const right = plot.left + plot.width;
  scale.range([plot.top + plot.height, plot.top]);
  const indexes = chart.categories.map((_, index) => index);
  const band = scaleBand<number>().domain(indexes).range([plot.left, right]).paddingOuter(BAR_GAP / 2).paddingInner(BAR_GAP);
  const point = scalePoint<number>().domain(indexes).range([plot.left, right]).padding(0.5);
  const nth = everyNth(chart.categories, point.step(), tools);
  const zero = scale(0);
  const bars = chart.series.flatMap(({ color, values }, index) => {
    const width = band.bandwidth() / chart.series.length;
    return values.flatMap((value, at) => {
      if (value === null) return [];
      const y = scale(value);
      return [{ left: (band(at) ?? 0) + index * width, top: Math.min(y, zero), width, height: Math.abs(y - zero), color }];
    });
  });
  return {
    title: titleOf(sized),
    gridlines: ticks.map(({ value }) => ({ x1: plot.left, x2: right, y1: scale(value), y2: scale(value) })),
    axis: { x1: plot.left, x2: right, y1: zero, y2: zero },
    valueLabels: ticks.map(({ value, text }) => ({ x: plot.left - LABEL_GAP, y: scale(value), text, anchor: 'end' })),
    categoryLabels: chart.categories.flatMap((text, index) =>
      index % nth === 0 ? [{ x: point(index) ?? 0, y: plot.top + plot.height + LABEL_HEIGHT * 0.6, text, anchor: 'middle' as const }] : [],
    ),
    lines: chart.kind === 'line' ? chart.series.map((series, index) => lineOf(series, index, (value, at) => ({ x: point(at) ?? 0, y: scale(value) }))) : [],
    bars: chart.kind === 'line' ? [] : bars,
    legend: legendOf(sized, tools),
  };
}

/** Lying bars, from top to bottom in the order of the cells. */
function lying(sized: SizedChart, tools: ChartTools): ChartGeometry {
  const { chart } = sized;
  const side = Math.min(sized.width * 0.4, Math.max(0, ...chart.categories.map(tools.textWidth)));
  const plot = plotBox(sized, side);
  const { scale, ticks } = valueAxis(chart, plot.width / 2, tools);
  const bottom = plot.top + plot.height;
  scale.range([plot.left, plot.left + plot.width]);
  const band = scaleBand<number>().domain(chart.categories.map((_, index) => index)).range([plot.top, bottom]).paddingOuter(BAR_GAP / 2).paddingInner(BAR_GAP);
  const thickness = band.bandwidth() / Math.max(1, chart.series.length);
  const zero = scale(0);
  return {
    title: titleOf(sized),
    gridlines: ticks.map(({ value }) => ({ x1: scale(value), x2: scale(value), y1: plot.top, y2: bottom })),
    axis: { x1: zero, x2: zero, y1: plot.top, y2: bottom },
    valueLabels: ticks.map(({ value, text }) => ({ x: scale(value), y: bottom + LABEL_HEIGHT * 0.6, text, anchor: 'middle' })),
    categoryLabels: chart.categories.map((text, index) => ({ x: plot.left - LABEL_GAP, y: (band(index) ?? 0) + band.bandwidth() / 2, text, anchor: 'end' })),
    lines: [],
    bars: chart.series.flatMap(({ color, values }, index) =>
      values.flatMap((value, at) => {
        if (value === null) return [];
        const x = scale(value);
        return [{ left: Math.min(x, zero), top: (band(at) ?? 0) + index * thickness, width: Math.abs(x - zero), height: thickness, color }];
      }),
    ),
    legend: legendOf(sized, tools),
  };
}

/** The shapes of a chart within its box. */
export function chartGeometry(sized: SizedChart, tools: ChartTools): ChartGeometry {
  return sized.chart.kind === 'bar' ? lying(sized, tools) : standing(sized, tools);
}
