/** A probability law of one quantity, closed at both ends: what the exact sum and the trials need to know of it. */
export interface Law {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly variance: number;
  /** The integral of the distribution function from `low` to `low + above`: 0 for above ≤ 0, low + above − mean from `high` on. */
  readonly secondIntegral: (above: number) => number;
  /** The value below which this chance lies (0 ≤ chance ≤ 1); never falls as the chance rises. */
  readonly quantile: (chance: number) => number;
}
