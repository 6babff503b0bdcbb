import { bracketedRoot } from './bracketedRoot';
import { compensatedRatio } from './compensatedRatio';
import { logRatio } from './logRatio';
import type { Slope } from './logRatio';
import { signChanges, signedFlows } from './signedFlows';
import type { SignedFlows } from './signedFlows';

/**
 * Money in and out that agree to this share touch zero as far as doubles can say: each amount carries a
 * rounding of 1.1e-16, and each step of the chain adds one product's rounding.
 */
const TOUCHING = 16 * 2 ** -53;

/** Nearer to balance than this, money in and out are summed with twice the digits; plain sums keep about 13. */
const NEARLY_EQUAL = 1e-6;

/** Sign of the present value at a point between which and the next the chain knows at most one crossing. */
interface Waypoint {
  readonly t: number;
  readonly sign: number;
}

/** The only root of flows with one change of sign: the logarithm is monotone, its slope bounds the bracket. */
function onlyRoot(parts: SignedFlows): number | null {
  const { positive, negative, flows } = parts;
  const rises = positive.first > negative.last;
  const shallowest = rises ? positive.first - negative.last : negative.first - positive.last;
  const atZero = logRatio(parts, 0);
  if (atZero.value === 0) return 0;
  const distance = rises ? -atZero.value : atZero.value;
  const near = distance / (flows.length - 1);
  const far = distance / shallowest;
  return bracketedRoot({
    evaluate: (t) => logRatio(parts, t),
    // A hair wider than the bounds, which are met exactly when only two flows are not zero.
    low: Math.min(near, far) - 1e-9 * Math.abs(far),
    high: Math.max(near, far) + 1e-9 * Math.abs(far),
    signAtLow: rises ? -1 : 1,
    start: -atZero.value / atZero.slope,
  });
}

/** The logarithm of money in over money out, exact in sign also where the two nearly cancel. */
function carefulRatio(parts: SignedFlows, t: number): Slope {
  const plain = logRatio(parts, t);
  if (Math.abs(plain.value) > NEARLY_EQUAL) return plain;
  return { value: Math.log1p(compensatedRatio(parts.flows, t)), slope: plain.slope };
}

/** A point on the open side of `from` where the sign is already that of the end. */
function beyond(evaluate: (t: number) => Slope, from: number, { sign, direction }: { sign: number; direction: number }): number {
  let step = direction;
  while (Math.sign(evaluate(from + step).value) !== sign && Number.isFinite(step)) step *= 2;
  return from + step;
}

function crossing(evaluate: (t: number) => Slope, from: Waypoint, to: Waypoint): number | null {
  // Without any turning point both ends are open; the search then sets out from rate 0.
  const lowAnchor = to.t === Infinity ? 0 : to.t;
  const highAnchor = from.t === -Infinity ? 0 : from.t;
  const low = from.t === -Infinity ? beyond(evaluate, lowAnchor, { sign: from.sign, direction: -1 }) : from.t;
  const high = to.t === Infinity ? beyond(evaluate, highAnchor, { sign: to.sign, direction: 1 }) : to.t;
  return bracketedRoot({ evaluate, low, high, signAtLow: from.sign, start: low + (high - low) / 2 });
}

/** The roots on both sides of and at the turning points, between which the function is monotone. */
function rootsAround(turningPoints: readonly number[], parts: SignedFlows): readonly number[] | null {
  const evaluate = (t: number): Slope => carefulRatio(parts, t);
  const roots: number[] = [];
  let from: Waypoint = { t: -Infinity, sign: Math.sign(parts.flows[0] ?? 0) };
  const last: Waypoint = { t: Infinity, sign: Math.sign(parts.flows[parts.flows.length - 1] ?? 0) };
  for (const t of [...turningPoints, Infinity]) {
    const value = t === Infinity ? last.sign : evaluate(t).value;
    const to: Waypoint = { t, sign: Math.abs(value) <= TOUCHING ? 0 : Math.sign(value) };
    // Two neighbouring turning points that both touch enclose a monotone stretch of zero: one root.
    if (to.sign === 0 && from.sign !== 0) roots.push(t);
    if (from.sign * to.sign < 0) {
      const root = crossing(evaluate, from, to);
      if (root === null) return null;
      roots.push(root);
    }
    from = to;
  }
  return roots;
}

/**
 * Every t = −ln(1 + r) at which the present value of the flows is zero, ascending (falling rates: r = e^−t − 1).
 *
 * Method, a chain after Descartes' rule of signs. P(t) = Σ flow_k e^{kt}. No change of sign: no root. One: one
 * root, found on a monotone function. More: at a change of sign between years i and j take m = (i + j) / 2;
 * the derivative of e^{−mt} P(t) is e^{−mt} Σ flow_k (k − m) e^{kt}, whose flows have one change of sign fewer.
 * Its roots, found the same way, part the line into stretches with at most one root of P each.
 * A turning point where P is zero to within the rounding of the flows counts as a (touching) root; so do two
 * roots closer than about 1e-7 of 1 + r, which doubles cannot tell from a touching one.
 *
 * @param amounts finite yearly amounts, money out negative.
 * No answer: an empty list when there is no real root above −1; null when a search did not converge.
 *
 * Source: Descartes' rule of signs in its form for exponential sums (G. Pólya, G. Szegő, Problems and Theorems
 * in Analysis II, part V, problem 77), made constructive by Rolle's theorem.
 * @example discountingRoots([-100, 100]) // [0]
 * @example discountingRoots([100, -200, 101]) // []
 */
export function discountingRoots(amounts: readonly number[]): readonly number[] | null {
  const parts = signedFlows(amounts);
  const changes = signChanges(parts.flows);
  const [middle] = changes;
  if (middle === undefined) return [];
  if (changes.length === 1) {
    const root = onlyRoot(parts);
    return root === null ? null : [root];
  }
  const turningPoints = discountingRoots(parts.flows.map((flow, year) => flow * (year - middle)));
  return turningPoints === null ? null : rootsAround(turningPoints, parts);
}
