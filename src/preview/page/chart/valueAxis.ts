import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartView, SeriesView } from '../view/SheetView';
import { reachedValues } from './barSpans';
import type { ChartTools } from './chartShapes';

const TICKS_APART = 46;

/** Round ends around all values, with zero always in sight. */
export function valueDomain(series: readonly SeriesView[], ticks: number): readonly [number, number] {
  const values = series.flatMap((each) => each.values.filter((value): value is number => value !== null));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const [from = 0, to = 1] = scaleLinear().domain([low, high === low ? low + 1 : high]).nice(ticks).domain();
  return [from, to];
}

/** Where values lie, and the values that are written beside. */
export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** The axis of a chart's values along a length in pixels; its range is set when the plot is known. */
export function valueAxis(chart: ChartView, length: number, tools: ChartTools): ValueAxis {
  const count = Math.max(2, Math.floor(length / TICKS_APART));
  const scale = scaleLinear().domain(valueDomain(reachedValues(chart), count));
  const ticks = scale.ticks(count).map((value) => ({ value, text: tools.formatValue(chart.valueFormat, value) }));
  return { scale, ticks };
}
