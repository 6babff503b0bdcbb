import { periodHeads } from '../../report/build/periodHeads';
import { amountText } from './formulaParts';
import type { PaneContext } from './PaneContext';

/** A year of the chart: where the running total stands, and between which ends eight of ten outcomes lie. */
export interface ChartPoint {
  readonly period: string;
  readonly total: number;
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** The running total of discounted money, for the eye, for the ear and as a table. */
export interface ChartView {
  readonly title: string;
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** The first year from which the total stays at zero or above. */
function backIn(points: readonly ChartPoint[]): string | null {
  const lastBelow = points.map(({ total }) => total < 0).lastIndexOf(true);
  return lastBelow < 0 ? null : (points[lastBelow + 1]?.period ?? null);
}

const whole = (context: PaneContext, value: number): string => amountText(context, Math.trunc(value));

function sentenceOf(context: PaneContext, points: readonly ChartPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return context.details.chartSentence({
    initiative: context.result.initiative.name.value,
    firstPeriod: first.period,
    lastPeriod: last.period,
    first: whole(context, first.total),
    last: whole(context, last.total),
    backIn: backIn(points),
    range: last.range === null ? null : { low: whole(context, last.range.low), high: whole(context, last.range.high) },
  });
}

/** The chart of a case; null where there is one year only. It ends with the net present value. */
export function chartView(context: PaneContext): ChartView | null {
  const { result, built, details } = context;
  const { flow, runningRange, count } = result.money;
  if (count < 2) return null;
  const periods = periodHeads(built.casebook, built.words.report, count);
  const points = flow.discountedCumulative.map((total, year): ChartPoint => ({ period: periods[year] ?? '', total, range: runningRange?.[year] ?? null }));
  const { period, total, low, high } = details.chartHeads;
  const rows = points.map((point) => {
    const ends = point.range === null ? [] : [whole(context, point.range.low), whole(context, point.range.high)];
    return [point.period, whole(context, point.total), ...ends];
  });
  const heads = runningRange === null ? [period, total] : [period, total, low, high];
  return { title: details.chartTitle(built.casebook.setup.currency.value), sentence: sentenceOf(context, points), points, table: { heads, rows } };
}
