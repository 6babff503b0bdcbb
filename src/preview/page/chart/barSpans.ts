import type { ChartView, SeriesView } from '../view/SheetView';

/** A bar as the values between which it lies, and its share of its category's room. */
export interface BarSpan {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Where in the room of the category it begins, and how wide it is, as shares. */
  readonly offset: number;
  readonly share: number;
  readonly color: string;
}

/** The bars of a chart: side by side, one over the other, or stacked away from zero to either side. */
export function barSpans({ series, bars: { arrangement } }: ChartView): readonly BarSpan[] {
  const share = arrangement === 'beside' ? 1 / Math.max(1, series.length) : 1;
  const reached = { up: new Map<number, number>(), down: new Map<number, number>() };
  const floor = (at: number, value: number): number => {
    if (arrangement !== 'stacked') return 0;
    const side = value < 0 ? reached.down : reached.up;
    const from = side.get(at) ?? 0;
    side.set(at, from + value);
    return from;
  };
  return series.flatMap(({ color, values }, index) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const from = floor(at, value);
      return [{ at, from, to: from + value, offset: arrangement === 'beside' ? index * share : 0, share, color }];
    }),
  );
}

/** The gap between categories as a share of the room of one. */
export function barPadding({ series, bars: { arrangement, gap } }: ChartView): number {
  const across = arrangement === 'beside' ? Math.max(1, series.length) : 1;
  return gap / 100 / (across + gap / 100);
}

/** What the value axis has to reach: the ends of all bars, or the points of all lines. */
export function reachedValues(chart: ChartView): readonly SeriesView[] {
  if (chart.kind === 'line') return chart.series;
  return [{ name: '', color: '', values: barSpans(chart).map(({ to }) => to) }];
}
