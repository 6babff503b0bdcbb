import { scaleBand, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { SeriesView } from '../view/SheetView';
import { barPadding, barSpans } from './barSpans';
import { chartAxisTitles, chartLegend, chartTitle, dashOf, LABEL_GAP, LABEL_HEIGHT, plotBox } from './chartFrame';
import type { ChartBar, ChartGeometry, ChartLine, ChartPoint, ChartTools, SizedChart } from './chartShapes';
import { valueAxis } from './valueAxis';

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
  const band = scaleBand<number>().domain(indexes).range([plot.left, right]).paddingOuter(barPadding(chart) / 2).paddingInner(barPadding(chart));
  const point = scalePoint<number>().domain(indexes).range([plot.left, right]).padding(0.5);
  const nth = chart.labelStep ?? everyNth(chart.categories, point.step(), tools);
  const zero = scale(0);
  const bars = barSpans(chart).map(({ at, from, to, offset, share, color }): ChartBar => {
    const [one, other] = [scale(from), scale(to)];
    return { left: (band(at) ?? 0) + offset * band.bandwidth(), top: Math.min(one, other), width: share * band.bandwidth(), height: Math.abs(one - other), color };
  });
  return {
    title: chartTitle(sized),
    gridlines: ticks.map(({ value }) => ({ x1: plot.left, x2: right, y1: scale(value), y2: scale(value) })),
    axis: { x1: plot.left, x2: right, y1: zero, y2: zero },
    valueLabels: ticks.map(({ value, text }) => ({ x: plot.left - LABEL_GAP, y: scale(value), text, anchor: 'end' })),
    categoryLabels: chart.categories.flatMap((text, index) =>
      index % nth === 0 ? [{ x: point(index) ?? 0, y: plot.top + plot.height + LABEL_HEIGHT * 0.6, text, anchor: 'middle' as const }] : [],
    ),
    lines: chart.kind === 'line' ? chart.series.map((series, index) => lineOf(series, index, (value, at) => ({ x: point(at) ?? 0, y: scale(value) }))) : [],
    bars: chart.kind === 'line' ? [] : bars,
    legend: chartLegend(sized, tools),
    axisTitles: chartAxisTitles(sized, plot),
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
  const band = scaleBand<number>().domain(chart.categories.map((_, index) => index)).range([plot.top, bottom]).paddingOuter(barPadding(chart) / 2).paddingInner(barPadding(chart));
  const zero = scale(0);
  return {
    title: chartTitle(sized),
    gridlines: ticks.map(({ value }) => ({ x1: scale(value), x2: scale(value), y1: plot.top, y2: bottom })),
    axis: { x1: zero, x2: zero, y1: plot.top, y2: bottom },
    valueLabels: ticks.map(({ value, text }) => ({ x: scale(value), y: bottom + LABEL_HEIGHT * 0.6, text, anchor: 'middle' })),
    categoryLabels: chart.categories.map((text, index) => ({ x: plot.left - LABEL_GAP, y: (band(index) ?? 0) + band.bandwidth() / 2, text, anchor: 'end' })),
    lines: [],
    bars: barSpans(chart).map(({ at, from, to, offset, share, color }): ChartBar => {
      const [one, other] = [scale(from), scale(to)];
      return { left: Math.min(one, other), top: (band(at) ?? 0) + offset * band.bandwidth(), width: Math.abs(one - other), height: share * band.bandwidth(), color };
    }),
    legend: chartLegend(sized, tools),
    axisTitles: chartAxisTitles(sized, plot),
  };
}

/** The shapes of a chart within its box. */
export function chartGeometry(sized: SizedChart, tools: ChartTools): ChartGeometry {
  return sized.chart.kind === 'bar' ? lying(sized, tools) : standing(sized, tools);
}
