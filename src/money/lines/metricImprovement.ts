import type { Better } from '../../model/choices';

const PERCENT = /^\s*(?:%|pp\b|per\s?cent\b|percentage\b)/i;
/** `per 1,000 doses`: a scale is a power of ten; `per 24 hours` is none. */
const PER = /\bper\s+(1(?:0{1,2})?(?:[,.'\s]?000)*)(?![.,]?\d)/i;

/**
 * How many of what a metric counts stand behind one of its levels.
 *
 * 100 for a unit of percent, the power of ten in `per 1,000 doses`, else 1.
 *
 * @example countsPer('%') // 100
 * @example countsPer('falls per 1,000 bed days') // 1000
 * @example countsPer('calls per 24 hours') // 1
 * @example countsPer(null) // 1
 */
export function countsPer(unit: string | null): number {
  if (unit === null) return 1;
  if (PERCENT.test(unit)) return 100;
  const scale = PER.exec(unit)?.[1];
  return scale === undefined ? 1 : Number(scale.replaceAll(/\D/g, ''));
}

/** The levels between which a metric is to move, and what they count. */
export interface MetricMove {
  readonly baseline: number;
  readonly target: number;
  readonly better: Better;
  /** As `countsPer` gives it. */
  readonly per: number;
}

/**
 * What a metric gains for each unit of the volume it is counted over.
 *
 * Equation: (baseline − target) / per where lower is better, (target − baseline) / per where higher is.
 * Negative where the target is worse than the baseline. Special case: 0 where neither direction is better.
 *
 * @example metricImprovement({ baseline: 8, target: 6, better: 'lower', per: 1000 }) // 0.002
 * @example metricImprovement({ baseline: 70, target: 65, better: 'higher', per: 100 }) // -0.05
 */
export function metricImprovement({ baseline, target, better, per }: MetricMove): number {
  if (better === 'neutral') return 0;
  return (better === 'lower' ? baseline - target : target - baseline) / per;
}
