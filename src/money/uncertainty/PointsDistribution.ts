import type { SumDistribution } from './SumDistribution';
import type { MoneyTerm } from './UncertainTerm';

/** The most single sums of one half of the terms; with more, the sum is read from the grid instead. */
const MOST_POINTS = 8192;

/** Sums that differ by less than this part of all amounts are the same sum, added in another order. */
const SAME = 1e-12;

interface Point {
  readonly value: number;
  readonly chance: number;
}

/** The points of a term in money, or null where it is spread continuously. */
function pointsOf({ shape, scale }: MoneyTerm): readonly Point[] | null {
  if (shape.kind !== 'points') return null;
  return shape.values.map((value, index) => ({ value: value * scale, chance: shape.chances[index] ?? 0 }));
}

/** Sorted, equal values as one. */
function merged(points: readonly Point[], same: number): readonly Point[] {
  const kept: Point[] = [];
  for (const point of [...points].sort((a, b) => a.value - b.value)) {
    const last = kept[kept.length - 1];
    if (last !== undefined && point.value - last.value <= same) kept[kept.length - 1] = { value: last.value, chance: last.chance + point.chance };
    else kept.push(point);
  }
  return kept;
}

const lastOf = (points: readonly Point[]): number => points[points.length - 1]?.value ?? 0;

/**
 * The sum of quantities that each take a few values only, without rounding to a grid: every sum of one half of them,
 * every sum of the other, and the two lists walked against each other.
 */
export class PointsDistribution implements SumDistribution {
  /** The chances of the second list, summed so far. */
  private readonly upTo: readonly number[];

  private constructor(
    private readonly first: readonly Point[],
    private readonly second: readonly Point[],
    private readonly same: number,
  ) {
    let sum = 0;
    this.upTo = second.map(({ chance }) => (sum += chance));
  }

  /** Null where a term is spread continuously or there are too many sums to list. */
  static ofSum(terms: readonly MoneyTerm[], constant: number): PointsDistribution | null {
    const all = terms.map(pointsOf);
    const size = all.reduce((sum, own) => sum + Math.max(0, ...(own ?? []).map(({ value }) => Math.abs(value))), Math.abs(constant));
    let shorter: readonly Point[] = [{ value: constant, chance: 1 }];
    let longer: readonly Point[] = [{ value: 0, chance: 1 }];
    for (const own of all) {
      if (own === null || shorter.length * own.length > MOST_POINTS) return null;
      const sums = shorter.flatMap(({ value, chance }) => own.map((point) => ({ value: value + point.value, chance: chance * point.chance })));
      const grown = merged(sums, SAME * size);
      [shorter, longer] = grown.length > longer.length ? [longer, grown] : [grown, longer];
    }
    return new PointsDistribution(shorter, longer, SAME * size);
  }

  /** The first sum up to which the chances reach this one. */
  quantile(chance: number): number {
    let low = (this.first[0]?.value ?? 0) + (this.second[0]?.value ?? 0) - 2 * this.same;
    let high = lastOf(this.first) + lastOf(this.second);
    while (high - low > this.same) {
      const middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) break;
      if (this.walk(middle).chance >= chance - SAME) high = middle;
      else low = middle;
    }
    return this.walk(high).highest;
  }

  /** The chance of this value or less. */
  chanceUpTo(value: number): number {
    return Math.min(1, this.walk(value).chance);
  }

  /** The chance of all sums up to a value, and the highest of them. */
  private walk(value: number): { readonly chance: number; readonly highest: number } {
    let place = this.second.length - 1;
    let chance = 0;
    let highest = -Infinity;
    for (const point of this.first) {
      while (place >= 0 && point.value + (this.second[place]?.value ?? 0) > value + this.same) place -= 1;
      if (place < 0) break;
      chance += point.chance * (this.upTo[place] ?? 0);
      highest = Math.max(highest, point.value + (this.second[place]?.value ?? 0));
    }
    return { chance, highest };
  }
}
