/** The distribution of a sum, in whichever way it was found. */
export interface SumDistribution {
  /** The value below which this chance lies (0 < chance < 1). */
  readonly quantile: (chance: number) => number;
  /** The chance of this value or less. */
  readonly chanceUpTo: (value: number) => number;
}
