import type { SumDistribution } from './SumDistribution';

/** Where a grid stands, in money, and what it did to the spread. */
export interface GridPlace {
  /** The value of the first cell. */
  readonly low: number;
  /** From one cell to the next. */
  readonly step: number;
  /** The excess of the masses' variance over the exact one, in squared steps. */
  readonly excess: number;
}

/** Sums of masses at the upper edge of a cell already hold a twelfth of a squared step less spread than the masses. */
const EDGE_SPREAD = 1 / 12;

/** The chances up to the upper edge of each cell, with the spread v that the grid added taken back: F − v F″ / 2 + v² F⁗ / 8. */
function chancesUpToEdges(sum: Float64Array, excess: number): Float64Array {
  const all = sum.reduce((total, mass) => total + mass, 0);
  const edges = new Float64Array(sum.length);
  let total = 0;
  let highest = 0;
  for (let index = 0; index < sum.length; index += 1) {
    total += sum[index] ?? 0;
    const [before, here, after, beyond] = [sum[index - 1] ?? 0, sum[index] ?? 0, sum[index + 1] ?? 0, sum[index + 2] ?? 0];
    const corrected = total - (excess / 2) * (after - here) + ((excess * excess) / 8) * (beyond - 3 * after + 3 * here - before);
    // Beside a jump of the density the correction overshoots; chances stay within 0 to 1 and never fall.
    highest = Math.min(all, Math.max(highest, corrected));
    edges[index] = highest / all;
  }
  return edges;
}

/** A distribution function given by masses on a grid, read with a straight density in each cell. */
export class GridDistribution implements SumDistribution {
  private readonly edges: Float64Array;
  private readonly low: number;
  private readonly step: number;

  /** The grid widens the spread a little; the excess says by how much. */
  constructor(sum: Float64Array, { low, step, excess }: GridPlace) {
    this.low = low;
    this.step = step;
    this.edges = chancesUpToEdges(sum, excess - EDGE_SPREAD);
  }

  /** The value below which this chance lies (0 < chance < 1). */
  quantile(chance: number): number {
    const index = this.firstAtLeast(chance);
    const before = this.edge(index - 1);
    const mass = this.edge(index) - before;
    const slope = this.slope(index);
    const start = mass - slope / 2;
    const within = (2 * (chance - before)) / (start + Math.sqrt(Math.max(0, start * start + 2 * slope * (chance - before))));
    return this.low + this.step * (index - 0.5 + within);
  }

  /** The chance of this value or less. */
  chanceUpTo(value: number): number {
    const place = (value - this.low) / this.step + 0.5;
    const index = Math.floor(place);
    const within = place - index;
    const before = this.edge(index - 1);
    return before + (this.edge(index) - before) * within + (this.slope(index) * within * (within - 1)) / 2;
  }

  private edge(index: number): number {
    return index < 0 ? 0 : (this.edges[index] ?? 1);
  }

  /** How much the density rises over a cell, at most so much that it is not negative at either edge. */
  private slope(index: number): number {
    const [far, before, after, beyond] = [this.edge(index - 2), this.edge(index - 1), this.edge(index), this.edge(index + 1)];
    const most = 2 * (after - before);
    return Math.max(-most, Math.min(most, (beyond - after - (before - far)) / 2));
  }

  /** The first cell by whose end this chance is reached; the chances never fall, so halving finds it. */
  private firstAtLeast(wanted: number): number {
    let low = 0;
    let high = this.edges.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edge(middle) >= wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
