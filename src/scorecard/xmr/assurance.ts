import type { Better } from '../../model/choices';
import type { XmrLimits } from './xmrLimits';

/** Whether the process as it runs will meet the target. */
export const ASSURANCES = ['pass', 'hit-or-miss', 'fail'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** A target judged against the latest limits. */
export interface AssuranceQuestion {
  readonly limits: Pick<XmrLimits, 'upper' | 'lower'>;
  readonly target: number | null;
  readonly better: Better;
}

/** Distance below which a target lies on a limit; limits are sums of decimals and carry their last-digit errors. */
const ON_LIMIT = 1e-9;

/**
 * Whether ordinary variation consistently meets the target, sometimes meets it, or never does.
 *
 * Where higher is better: pass when lower limit ≥ target, fail when upper limit < target; where lower is better:
 * pass when upper limit ≤ target, fail when lower limit > target; else hit or miss.
 * Ties: a point on a limit is ordinary and a level equal to the target meets it. So a target on the unfavourable
 * limit passes, and a target on the favourable limit is hit or miss, since it can just be reached.
 * Null without a target or a better direction.
 *
 * @example assurance({ limits: { upper: 10, lower: 4 }, target: 12, better: 'lower' }) // 'pass'
 * @example assurance({ limits: { upper: 10, lower: 4 }, target: 10, better: 'lower' }) // 'pass'
 * @example assurance({ limits: { upper: 10, lower: 4 }, target: 4, better: 'lower' }) // 'hit-or-miss'
 * @example assurance({ limits: { upper: 10, lower: 4 }, target: 3, better: 'lower' }) // 'fail'
 */
export function assurance({ limits, target, better }: AssuranceQuestion): Assurance | null {
  if (target === null || better === 'neutral') return null;
  const unfavourable = better === 'lower' ? limits.upper : limits.lower;
  const favourable = better === 'lower' ? limits.lower : limits.upper;
  const shortfall = (limit: number): number => (better === 'lower' ? limit - target : target - limit);
  const tolerance = (limit: number): number => ON_LIMIT * Math.max(Math.abs(limit), Math.abs(target));
  if (shortfall(unfavourable) <= tolerance(unfavourable)) return 'pass';
  return shortfall(favourable) > tolerance(favourable) ? 'fail' : 'hit-or-miss';
}
