import type { Better } from '../../model/choices';
import type { XmrRule, XmrSide, XmrSignal } from './specialCause';

/** State of one point: what its variation means to someone who knows which direction is better. */
export const VARIATIONS = [
  'common-cause',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
] as const;
export type Variation = (typeof VARIATIONS)[number];

/** A point's state and the rule that its label names; no rule for common cause. */
export interface PointState {
  readonly variation: Variation;
  readonly rule: XmrRule | null;
}

const IMPROVES = { higher: 'high', lower: 'low' } as const satisfies Readonly<Record<Exclude<Better, 'neutral'>, XmrSide>>;

/**
 * The state of a point from its signals.
 *
 * A trend counts by its direction of travel, every other rule by the side of the mean. Where a point is both
 * improvement and concern, improvement is shown (as the NHS Excel tool does) and the label names the strongest
 * rule of that side. Without a better direction the strongest rule decides the side.
 *
 * @example pointState([], 'lower').variation // 'common-cause'
 * @example pointState([{ rule: 'shift', side: 'low' }], 'lower') // { variation: 'improvement-low', rule: 'shift' }
 * @example pointState([{ rule: 'outside-limit', side: 'high' }, { rule: 'trend', side: 'low' }], 'lower') // { variation: 'improvement-low', rule: 'trend' }
 */
export function pointState(signals: readonly XmrSignal[], better: Better): PointState {
  const [strongest] = signals;
  if (strongest === undefined) return { variation: 'common-cause', rule: null };
  if (better === 'neutral') return { variation: `neutral-${strongest.side}`, rule: strongest.rule };
  const improving = signals.find(({ side }) => side === IMPROVES[better]);
  return improving === undefined
    ? { variation: `concern-${strongest.side}`, rule: strongest.rule }
    : { variation: `improvement-${improving.side}`, rule: improving.rule };
}
