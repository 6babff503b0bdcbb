import type { NpvDistribution } from '../../money/uncertainty/npvDistribution';

/** A bar of the distribution between round amounts; zero is always an edge. */
export interface RoundBar {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

const WANTED_BARS = 24;
/** Steps that read well, times a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest round step that gives no more bars than wanted. */
function roundStep(width: number): number {
  const rough = width / WANTED_BARS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (ROUND_STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** The chance up to a value, straight between the points of the curve. */
function chanceUpTo(curve: NpvDistribution['curve'], value: number): number {
  const above = curve.findIndex((point) => point.value >= value);
  if (above < 0) return 1;
  const [before, after] = [curve[above - 1], curve[above]];
  if (before === undefined || after === undefined) return 0;
  return before.chanceUpTo + ((after.chanceUpTo - before.chanceUpTo) * (value - before.value)) / (after.value - before.value);
}

/**
 * The distribution of the net present value as bars between round amounts, for a chart.
 *
 * What lies beyond the ends of the curve counts into the first and the last bar, so that the chances add up to 1, and
 * those below zero to the chance of a loss.
 * Special case: one certain value has no bars.
 */
export function roundBars({ curve, chanceOfLoss }: Pick<NpvDistribution, 'curve' | 'chanceOfLoss'>): readonly RoundBar[] {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined || !(last.value > first.value)) return [];
  const step = roundStep(last.value - first.value);
  const [low, high] = [Math.floor(first.value / step), Math.ceil(last.value / step)];
  const upTo = (edge: number): number => {
    if (edge <= low) return 0;
    if (edge >= high) return 1;
    return edge === 0 ? chanceOfLoss : chanceUpTo(curve, edge * step);
  };
  return Array.from({ length: high - low }, (_, index) => {
    const edge = low + index;
    return { from: edge * step, to: (edge + 1) * step, chance: Math.max(0, upTo(edge + 1) - upTo(edge)) };
  });
}
