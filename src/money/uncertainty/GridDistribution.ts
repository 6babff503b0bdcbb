/** What is known exactly of the distribution on the grid, in money. */
export interface ExactMoments {
  /** The value of the first cell. */
  readonly low: number;
  readonly mean: number;
  readonly variance: number;
}

/** A distribution function given by masses on a grid, as straight pieces between the middles of the cells. */
export class GridDistribution {
  private readonly below: Float64Array;
  private readonly stretch: number;

  /** The grid widens the spread a little; stretching about the exact mean gives back the exact variance. */
  constructor(
    sum: Float64Array,
    private readonly step: number,
    private readonly exact: ExactMoments,
  ) {
    let total = 0;
    this.below = sum.map((mass) => (total += mass)).map((part) => part / total);
    const meanIndex = (exact.mean - exact.low) / step;
    const spread = sum.reduce((squares, mass, index) => squares + mass * (index - meanIndex) ** 2, 0) / total;
    // Each mass stands for an even spread over its cell, which adds a twelfth.
    this.stretch = Math.sqrt(exact.variance / (step * step * (spread + 1 / 12)));
  }

  /** The value below which this chance lies (0 < chance < 1). */
  quantile(chance: number): number {
    const index = this.below.findIndex((part) => part >= chance);
    const before = this.below[index - 1] ?? 0;
    const within = (chance - before) / ((this.below[index] ?? 1) - before);
    const onGrid = this.exact.low + this.step * (index - 0.5 + within);
    return this.exact.mean + (onGrid - this.exact.mean) * this.stretch;
  }

  /** The chance of a value below this one. */
  chanceBelow(value: number): number {
    const onGrid = this.exact.mean + (value - this.exact.mean) / this.stretch;
    const place = (onGrid - this.exact.low) / this.step + 0.5;
    const index = Math.floor(place);
    const before = this.below[index - 1] ?? (index > 0 ? 1 : 0);
    const after = this.below[index] ?? (index >= 0 ? 1 : 0);
    return before + (after - before) * (place - index);
  }
}
