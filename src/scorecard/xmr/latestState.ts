import type { Assurance } from './assurance';
import { assurance } from './assurance';
import type { Variation } from './variation';
import type { XmrInput, XmrSegment } from './xmrChart';
import { xmrChart } from './xmrChart';

/** What the two icons of a scorecard row say, and on how many points they rest. */
export interface LatestState {
  /** State of the latest point; null while limits are on trial. */
  readonly variation: Variation | null;
  /** Null while limits are on trial, without a target, or when no direction is better. */
  readonly assurance: Assurance | null;
  readonly segments: readonly XmrSegment[];
}

/**
 * Variation and assurance as they stand at the latest point, against the latest limits.
 *
 * @example latestState({ points: [], better: 'lower', target: 3 }) // { variation: null, assurance: null, segments: [] }
 */
export function latestState(input: XmrInput & { readonly target: number | null }): LatestState {
  const segments = xmrChart(input);
  const latest = segments.at(-1);
  if (latest === undefined || latest.trial || latest.limits === null) return { variation: null, assurance: null, segments };
  return {
    variation: latest.marks.at(-1)?.variation ?? null,
    assurance: assurance({ limits: latest.limits, target: input.target, better: input.better }),
    segments,
  };
}
