import type { Slope } from './logRatio';

/** A function with exactly one change of sign between two ends. */
export interface BracketedProblem {
  readonly evaluate: (t: number) => Slope;
  readonly low: number;
  readonly high: number;
  /** Sign of the function at `low`: 1 or −1. */
  readonly signAtLow: number;
  readonly start: number;
}

/** Halving alone narrows any bracket of doubles to neighbours in fewer steps than this. */
const MOST_STEPS = 200;

/** A step this small (absolute, or relative to t beyond 1) leaves after it an error below the last digit. */
const LAST_STEP = 1e-10;

/**
 * The root between two ends: Newton's steps, and a halving of the bracket whenever a step would leave it
 * or does not shrink to half of the one before.
 *
 * Near the root each step doubles the digits; far from it the bracket still halves.
 * No answer: null when 200 steps do not suffice, which no finite bracket needs.
 *
 * Source: Press, Teukolsky, Vetterling, Flannery, Numerical Recipes, section 9.4 (rtsafe).
 * @example bracketedRoot({ evaluate: (t) => ({ value: t - 1, slope: 1 }), low: 0, high: 4, signAtLow: -1, start: 2 }) // 1
 */
export function bracketedRoot({ evaluate, signAtLow, start, ...ends }: BracketedProblem): number | null {
  let { low, high } = ends;
  let t = start;
  let stepBefore = high - low;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { value, slope } = evaluate(t);
    if (value === 0) return t;
    if (value > 0 === signAtLow > 0) low = t;
    else high = t;
    const newton = t - value / slope;
    const inside = newton >= low && newton <= high;
    if (inside && Math.abs(newton - t) <= LAST_STEP * Math.max(1, Math.abs(t))) return newton;
    const next = inside && Math.abs(newton - t) <= stepBefore / 2 ? newton : low + (high - low) / 2;
    if (next <= low || next >= high) return t;
    stepBefore = Math.abs(next - t);
    t = next;
  }
  return null;
}
