import type { Better } from '../../model/choices';
import type { XmrRule, XmrSignal } from './specialCause';
import { specialCauses } from './specialCause';
import type { Variation } from './variation';
import { pointState } from './variation';
import type { XmrLimits } from './xmrLimits';
import { xmrLimits } from './xmrLimits';

/** Fewer points than this give limits on trial: they are drawn and said to be so, and no icon is shown. */
export const FULL_LIMITS_POINTS = 13;

/** One recorded level in order of time. */
export interface XmrPoint {
  readonly value: number;
  /** Why new limits start with this point, as somebody recorded it; null = the limits go on. */
  readonly newLimitsBecause: string | null;
}

/** What is charted. */
export interface XmrInput {
  readonly points: readonly XmrPoint[];
  readonly better: Better;
  /** Points of the baseline period, whose limits are kept for the first segment; absent or below 13: all its points. */
  readonly baselinePoints?: number;
}

/** A point with its signals, its state and the rule that labels it. */
export interface XmrMark {
  readonly value: number;
  readonly signals: readonly XmrSignal[];
  readonly variation: Variation;
  readonly rule: XmrRule | null;
}

/** A stretch of points judged against one set of limits. */
export interface XmrSegment {
  /** Index of the first point. */
  readonly start: number;
  readonly because: string | null;
  /** Null for a single point. */
  readonly limits: XmrLimits | null;
  /** Points from which the limits were worked out. */
  readonly limitPoints: number;
  /** True: too few points for icons. */
  readonly trial: boolean;
  readonly marks: readonly XmrMark[];
}

interface SegmentSource {
  readonly start: number;
  readonly points: readonly XmrPoint[];
}

function splitAtReasons(points: readonly XmrPoint[]): readonly SegmentSource[] {
  const starts = points.flatMap(({ newLimitsBecause }, index) => (index === 0 || newLimitsBecause !== null ? [index] : []));
  return starts.map((start, place) => ({ start, points: points.slice(start, starts[place + 1]) }));
}

function segmentOf({ start, points }: SegmentSource, better: Better, baselinePoints: number): XmrSegment {
  const values = points.map(({ value }) => value);
  const kept = start === 0 && baselinePoints >= FULL_LIMITS_POINTS ? Math.min(baselinePoints, values.length) : values.length;
  const limits = xmrLimits(values.slice(0, kept));
  const signals = limits === null ? values.map(() => []) : specialCauses(values, limits);
  return {
    start,
    because: points[0]?.newLimitsBecause ?? null,
    limits,
    limitPoints: kept,
    trial: kept < FULL_LIMITS_POINTS,
    marks: values.map((value, index) => {
      const found = signals[index] ?? [];
      return { value, signals: found, ...pointState(found, better) };
    }),
  };
}

/**
 * The individuals chart of a metric: segments in order of time, each with its limits and judged points.
 *
 * A new segment starts only at a point with a recorded reason, never by itself; rules do not reach across the
 * boundary. A baseline period keeps its limits, and the later points of its segment are judged against them.
 * No points give no segments.
 *
 * Source: NHS England, Making Data Count.
 *
 * @example xmrChart({ points: [], better: 'lower' }) // []
 */
export function xmrChart({ points, better, baselinePoints = 0 }: XmrInput): readonly XmrSegment[] {
  return splitAtReasons(points).map((source) => segmentOf(source, better, baselinePoints));
}

/**
 * Whether the latest point is an improvement when judged against the first segment's limits, re-based since or not.
 *
 * A benefit counts as realised against the baseline only. Null while those limits are on trial or no direction is better.
 *
 * @example realisedAgainstBaseline({ points: [], better: 'lower' }) // null
 */
export function realisedAgainstBaseline({ points, better, baselinePoints = 0 }: XmrInput): boolean | null {
  const first = splitAtReasons(points)[0]?.points.length ?? 0;
  const kept = baselinePoints >= FULL_LIMITS_POINTS ? Math.min(baselinePoints, first) : first;
  const unbroken = points.map(({ value }) => ({ value, newLimitsBecause: null }));
  const [segment] = xmrChart({ points: unbroken, better, baselinePoints: kept });
  const latest = segment?.marks.at(-1);
  if (latest === undefined || kept < FULL_LIMITS_POINTS || better === 'neutral') return null;
  return latest.variation.startsWith('improvement');
}
