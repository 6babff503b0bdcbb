import type { SumDistribution } from './SumDistribution';

/** A point of a cumulative curve: the chance, a fraction, of this value or less. */
export interface CurvePoint {
  readonly value: number;
  readonly chanceUpTo: number;
}

/** A bar of a histogram: the chance, a fraction, of a value above `from` and up to `to`. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** Intervals of a curve, hence bars of its histogram. */
const INTERVALS = 40;

/** The curve runs between the values that one outcome in a thousand falls below and one exceeds. */
const OUTER_CHANCE = 1e-3;

/**
 * A distribution as 41 points at even distances, for a chart: from its 0.1st to its 99.9th percentile.
 *
 * Special case: a single certain value gives one point.
 * @example curveOf({ quantile: (chance) => chance, chanceUpTo: (value) => value }).length // 41
 */
export function curveOf({ quantile, chanceUpTo }: SumDistribution): readonly CurvePoint[] {
  const first = quantile(OUTER_CHANCE);
  const last = quantile(1 - OUTER_CHANCE);
  if (!(last > first)) return [{ value: first, chanceUpTo: 1 }];
  return Array.from({ length: INTERVALS + 1 }, (_, index) => {
    const value = index === INTERVALS ? last : first + ((last - first) * index) / INTERVALS;
    return { value, chanceUpTo: chanceUpTo(value) };
  });
}

/**
 * The histogram of a curve. What lies outside its ends counts into the first and the last bar, so the chances sum to 1.
 *
 * Special case: a curve of one point has one bar without width.
 * @example histogramOf([{ value: 0, chanceUpTo: 0 }, { value: 1, chanceUpTo: 0.4 }, { value: 2, chanceUpTo: 1 }])[1] // { from: 1, to: 2, chance: 0.6 }
 */
export function histogramOf(curve: readonly CurvePoint[]): readonly HistogramBar[] {
  const [first] = curve;
  if (first === undefined) return [];
  if (curve.length === 1) return [{ from: first.value, to: first.value, chance: 1 }];
  return curve.slice(1).map(({ value, chanceUpTo }, index) => {
    const below = index === 0 ? 0 : (curve[index]?.chanceUpTo ?? 0);
    const upTo = index === curve.length - 2 ? 1 : chanceUpTo;
    return { from: curve[index]?.value ?? value, to: value, chance: upTo - below };
  });
}
