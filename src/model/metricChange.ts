import type { Better } from './choices';
import type { Change } from './field';

/** What is needed to say how far a metric moves: two levels in its unit, and what kind of number it is. */
export interface MetricLevels {
  readonly baseline: number;
  /** Target or actual. */
  readonly level: number;
  /** `%`, `minutes`, …; null when no cell says. */
  readonly unit: string | null;
  readonly name: string;
}

const PERCENT_UNIT = /^\s*(?:%|pp\b|per\s?cent\b|percentage\b)/i;
/** Units whose zero or step is a convention: a share of them says nothing (scores, scales, temperatures). */
const SCALE_UNIT =
  /^\s*(?:(?:points?|stars?|grades?|levels?|degrees?)\b|°|ph$|db$)|\b(?:scores?|index|indices|ratings?|nps|net promoter|out of \d+)\b/i;
const ALWAYS_SCORE_NAME = /\b(?:net[\s-]?promoter|nps)\b/i;
const SCORE_NAME = /\b(?:scores?|index|indices|ratings?)\s*(?:\([^)]*\))?\s*$/i;

/** A metric whose levels may be subtracted but not divided. */
function isScore(unit: string | null, name: string): boolean {
  if (unit !== null && SCALE_UNIT.test(unit)) return true;
  if (ALWAYS_SCORE_NAME.test(name)) return true;
  return (unit === null || unit.trim() === '') && SCORE_NAME.test(name);
}

/**
 * How far a metric moves from its baseline, in the terms in which it may be said.
 *
 * points: level − baseline in percentage points, for a unit of percent;
 * relative: (level − baseline) / baseline as a fraction of one, for amounts with a true zero and a baseline above it;
 * absolute: level − baseline in the unit, for scores and scales, and where the baseline is zero or below.
 * Negative = the level falls, whichever direction is better. Equal levels give 0.
 *
 * @example metricChange({ baseline: 50, level: 40, unit: 'minutes', name: 'Wait' }) // { kind: 'relative', value: -0.2 }
 * @example metricChange({ baseline: 71, level: 76, unit: '%', name: 'Four-hour performance' }) // { kind: 'points', value: 5 }
 * @example metricChange({ baseline: -12, level: 15, unit: null, name: 'Net promoter score' }) // { kind: 'absolute', value: 27 }
 * @example metricChange({ baseline: 0, level: 40000, unit: 'orders', name: 'Same-day orders' }) // { kind: 'absolute', value: 40000 }
 */
export function metricChange({ baseline, level, unit, name }: MetricLevels): Change {
  const difference = level - baseline;
  if (unit !== null && PERCENT_UNIT.test(unit)) return { kind: 'points', value: difference };
  if (baseline <= 0 || isScore(unit, name)) return { kind: 'absolute', value: difference };
  return { kind: 'relative', value: difference / baseline };
}

/** Which way a metric goes, judged by what is better. `none`: it stays, or neither direction is better. */
export type Movement = 'improvement' | 'worse' | 'none';

/**
 * Whether a level is better than the baseline.
 *
 * A metric without a better direction neither improves nor worsens.
 *
 * @example movement({ baseline: 42, level: 29.4, better: 'lower' }) // 'improvement'
 * @example movement({ baseline: 8, level: 8.4, better: 'lower' }) // 'worse'
 * @example movement({ baseline: 80, level: 80, better: 'higher' }) // 'none'
 */
export function movement({ baseline, level, better }: { readonly baseline: number; readonly level: number; readonly better: Better }): Movement {
  if (better === 'neutral' || level === baseline) return 'none';
  return level > baseline === (better === 'higher') ? 'improvement' : 'worse';
}
