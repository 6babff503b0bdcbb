import type { DistributionName, RangeMeaning } from '../../model/choices';
import { pertBeta } from './laws/pertLaw';
import { certainly } from './Shape';
import type { Shape } from './Shape';
import { betaQuantile } from './special/incompleteBeta';
import { normalQuantile } from './special/normal';
import type { Triangle } from './Triangle';
import { triangleOfRange } from './triangleOfRange';
import type { RangeOfMultiples } from './triangleOfRange';

/** Why a range has no distribution of the kind asked for; the triangular one is used instead. */
export type UnfitReason =
  /** A lognormal needs its base between the ends, not on one of them. */
  | 'base-at-end'
  /** One end lies so much further from the base than the other that a lognormal would have no usable mean. */
  | 'too-skewed';

/** The distribution of a line's multiple of its base, and what became of the wish. */
export interface ShapeOfRange {
  readonly shape: Shape;
  /** The distribution asked for, or `triangular` where `unfit` says why that has no answer. */
  readonly used: DistributionName;
  readonly unfit: UnfitReason | null;
}

/** A range whose ends are in order. */
interface Ordered {
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly meaning: RangeMeaning;
}

/** The share of chance outside each end of a P10–P90 range. */
const TAIL = 0.1;

/** Where a lognormal is cut: at the ends of a min–max range, taken one in a thousand out; else one in a million out. */
const CUT = { 'min-max': 1e-3, 'P10-P90': 1e-6 } as const satisfies Record<RangeMeaning, number>;

/** The largest standard deviation of a logarithm; beyond it the mean hangs on outcomes rarer than one in a thousand. */
const MOST_SKEW = 1.5;

/** Below this the ends are as good as symmetric and the lognormal is its limit, the normal distribution. */
const LEAST_SKEW = 1e-5;

/** Swanson's rule for percentiles; the weights of the three-point estimate for ends. Chances of low and of high. */
const OUTER_CHANCE = { 'min-max': 1 / 6, 'P10-P90': 0.3 } as const satisfies Record<RangeMeaning, number>;

/** Halvings that narrow an interval of length 1 to the last digit of a double. */
const HALVINGS = 52;

/** The PERT distribution with a given mode whose 10th and 90th percentiles lie `left` below and `right` above it. */
function pertThroughPercentiles(left: number, mode: number, right: number): Triangle {
  let [below, above] = [0, 1];
  let [near10, near90] = [TAIL, 1 - TAIL];
  for (let count = 0; count < HALVINGS; count += 1) {
    const share = (below + above) / 2;
    const beta = pertBeta(share);
    near10 = betaQuantile(beta, TAIL, near10);
    near90 = betaQuantile(beta, 1 - TAIL, near90);
    if ((share - near10) * right > (near90 - share) * left) above = share;
    else below = share;
  }
  const share = (below + above) / 2;
  const width = (left + right) / (near90 - near10);
  return { low: mode - share * width, mode, high: mode + (1 - share) * width };
}

function pert({ low, base, high, meaning }: Ordered): Shape {
  return { kind: 'PERT', ...(meaning === 'min-max' ? { low, mode: base, high } : pertThroughPercentiles(base - low, base, high - base)) };
}

function uniform({ low, high, meaning }: Ordered): Shape {
  const beyond = meaning === 'min-max' ? 0 : ((high - low) * TAIL) / (1 - 2 * TAIL);
  return { kind: 'uniform', low: low - beyond, high: high + beyond };
}

function threePoint({ low, base, high, meaning }: Ordered): Shape {
  const outer = OUTER_CHANCE[meaning];
  const inner = 1 - 2 * outer;
  if (base === low) return { kind: 'points', values: [low, high], chances: [outer + inner, outer] };
  if (base === high) return { kind: 'points', values: [low, high], chances: [outer, inner + outer] };
  return { kind: 'points', values: [low, base, high], chances: [outer, inner, outer] };
}

function lognormal({ low, base, high, meaning }: Ordered): Shape | UnfitReason {
  if (base === low || base === high) return 'base-at-end';
  const cut = CUT[meaning];
  const reach = -normalQuantile(cut);
  const typedAt = meaning === 'min-max' ? reach : -normalQuantile(cut + TAIL * (1 - 2 * cut));
  const skew = Math.log((high - base) / (base - low)) / typedAt;
  if (Math.abs(skew) > MOST_SKEW) return 'too-skewed';
  if (Math.abs(skew) < LEAST_SKEW) return { kind: 'lognormal', median: base, scale: (high - low) / (2 * typedAt), skew: 0, reach };
  return { kind: 'lognormal', median: base, scale: ((high - base) * skew) / Math.expm1(skew * typedAt), skew, reach };
}

function shapeNamed(name: DistributionName, range: Ordered): Shape | UnfitReason {
  switch (name) {
    case 'triangular':
      return { kind: 'triangular', ...triangleOfRange(range, range.meaning) };
    case 'PERT':
      return pert(range);
    case 'uniform':
      return uniform(range);
    case 'lognormal':
      return lognormal(range);
    case 'three-point':
      return threePoint(range);
  }
}

/**
 * The distribution of a line's multiple of its base that a typed range and the name of a distribution stand for.
 *
 * `min-max`: the typed values are the ends. `P10-P90`: they are the 10th and 90th percentiles. In both:
 * - triangular, PERT (lambda 4): the base is the most likely value (the mode).
 * - uniform: every value between the ends is as likely; the base is not used.
 * - lognormal: the base is the median; shifted so that all three typed values are met, the long tail on the side of
 *   the further end (the plain lognormal where low × high = base²). Under `min-max` it is cut at the ends, which
 *   stand one in a thousand out on each side; else one in a million out.
 * - three-point: only the three typed values occur: 30 %, 40 %, 30 % for percentiles, 1/6, 4/6, 1/6 for ends.
 *
 * Multiples of the base, no unit. Special case: three equal values are a constant.
 * No answer: a lognormal with its base on an end, or too skewed, is read as triangular, and `unfit` says why.
 *
 * @throws AppError `argument-invalid` unless `isRange` holds; intake checks it and says so at the cell.
 *
 * Source: triangular and PERT as in their laws; three percentiles of a lognormal: Johnson, Biometrika 36 (1949);
 * 30-40-30: Swanson's rule, Hurst, Brown and Swanson, AAPG Bulletin 84 (2000); 1/6, 4/6, 1/6: Malcolm, Roseboom,
 * Clark and Fazar, Operations Research 7 (1959).
 * @example shapeOfRange({ low: 0.5, base: 1, high: 2 }, 'min-max', 'uniform').shape // { kind: 'uniform', low: 0.5, high: 2 }
 * @example shapeOfRange({ low: 1, base: 1, high: 2 }, 'min-max', 'lognormal').unfit // 'base-at-end'
 */
export function shapeOfRange(range: RangeOfMultiples, meaning: RangeMeaning, name: DistributionName = 'triangular'): ShapeOfRange {
  const triangle = triangleOfRange(range, meaning);
  if (range.low === range.high) return { shape: certainly(range.base), used: name, unfit: null };
  const ordered = { low: Math.min(range.low, range.high), base: range.base, high: Math.max(range.low, range.high), meaning };
  const found = shapeNamed(name, ordered);
  if (typeof found === 'string') return { shape: { kind: 'triangular', ...triangle }, used: 'triangular', unfit: found };
  return { shape: found, used: name, unfit: null };
}
