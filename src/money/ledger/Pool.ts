import type { BenefitLine, Metric } from '../../model/Casebook';

/** A benefit and where it stands. */
export interface LedgerBenefit {
  /** Id and name of its initiative. */
  readonly initiative: string;
  readonly initiativeName: string;
  readonly line: BenefitLine;
}

/** What one benefit takes from a pool. */
export interface Draw extends LedgerBenefit {
  /** By year, year 0 first, in the unit of the pool; null where no volume says how much. */
  readonly byYear: readonly number[] | null;
  /** Most in one year; null where no volume says how much. */
  readonly fullest: number | null;
}

/**
 * `fine`: nothing suggests counting twice. `overdrawn`: more is drawn in a year than there is. `shared`: several draw,
 * and no cell says how much there is, or how much one of them takes.
 */
export type PoolState = 'fine' | 'overdrawn' | 'shared';

/** A quantity that benefits draw on: bed days, hours of staff, calls. */
export interface Pool {
  /** Its name without case, spaces and punctuation. */
  readonly key: string;
  /** Its name as it is first written. */
  readonly name: string;
  readonly draws: readonly Draw[];
  /** The largest quantity a year that a cell states; null where none does. */
  readonly available: number | null;
  /** Every different quantity that is stated, largest first: more than one and the cells contradict each other. */
  readonly statements: readonly number[];
  /** What all benefits with a known volume draw together in the fullest year. */
  readonly drawn: number;
  /** That year, by index; 0 where nothing is drawn. */
  readonly fullestYear: number;
  /** Available less drawn, negative where overdrawn; null where no cell says how much there is. */
  readonly remaining: number | null;
  readonly state: PoolState;
}

/** Benefits of one initiative that follow the same change of the same metric over the same volume. */
export interface SharedImprovement {
  readonly initiative: string;
  readonly metric: Metric;
  readonly volume: number;
  readonly benefits: readonly LedgerBenefit[];
}

/** What benefits draw on, and where the same thing seems to be counted twice. */
export interface DrawLedger {
  readonly pools: readonly Pool[];
  readonly improvements: readonly SharedImprovement[];
}
