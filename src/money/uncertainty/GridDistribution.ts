/** What is known exactly of the distribution on the grid, in money. */
export interface ExactMoments {
  /** The value of the first cell. */
  readonly low: number;
  readonly mean: number;
  readonly variance: number;
}

/** A distribution function given by masses on a grid, as straight pieces between the middles of the cells. */
export class GridDistribution {
  /** Masses summed so far, and all of them: 1 but for rounding. */
  private readonly below: Float64Array;
  private readonly total: number;
  private readonly stretch: number;

  /** The grid widens the spread a little; stretching about the exact mean gives back the exact variance. */
  constructor(
    sum: Float64Array,
    private readonly step: number,
    private readonly exact: ExactMoments,
  ) {
    const meanIndex = (exact.mean - exact.low) / step;
    this.below = new Float64Array(sum.length);
    let total = 0;
    let squares = 0;
    for (let index = 0; index < sum.length; index += 1) {
      const mass = sum[index] ?? 0;
      total += mass;
      squares += mass * (index - meanIndex) ** 2;
      this.below[index] = total;
    }
    this.total = total;
    // Each mass stands for an even spread over its cell, which adds a twelfth.
    this.stretch = Math.sqrt(exact.variance / (step * step * (squares / total + 1 / 12)));
  }

  /** The value below which this chance lies (0 < chance < 1). */
  quantile(chance: number): number {
    const wanted = chance * this.total;
    const index = this.firstAtLeast(wanted);
    const before = this.below[index - 1] ?? 0;
    const within = (wanted - before) / ((this.below[index] ?? this.total) - before);
    const onGrid = this.exact.low + this.step * (index - 0.5 + within);
    return this.exact.mean + (onGrid - this.exact.mean) * this.stretch;
  }

  /** The chance of a value below this one. */
  chanceBelow(value: number): number {
    const onGrid = this.exact.mean + (value - this.exact.mean) / this.stretch;
    const place = (onGrid - this.exact.low) / this.step + 0.5;
    const index = Math.floor(place);
    const before = this.below[index - 1] ?? (index > 0 ? this.total : 0);
    const after = this.below[index] ?? (index >= 0 ? this.total : 0);
    return (before + (after - before) * (place - index)) / this.total;
  }

  /** The first cell with which the sum reaches `wanted`; the sums never fall, so halving finds it. */
  private firstAtLeast(wanted: number): number {
    let low = 0;
    let high = this.below.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.below[middle] ?? this.total) >= wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
