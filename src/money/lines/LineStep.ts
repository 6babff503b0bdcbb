import type { Origin } from '../../model/origin';
import type { CaseLineKind } from '../case/CaseLine';

/**
 * What is done to the amounts of a line, in the order in which it is done. The first five make the amounts as typed,
 * the others turn them into those of the case.
 */
export const AMOUNT_STEPS = ['amounts', 'metric-change', 'volume', 'adoption', 'unit-value', 'take-up', 'exchange-rate', 'prices', 'risk-adjustment'] as const;
export type AmountStepName = (typeof AMOUNT_STEPS)[number];

/** Steps that stand on a row of their own. */
export type RowStepName = Exclude<CaseLineKind, 'typed'>;

/** One thing that was done to a line. */
export interface LineStep<Name extends AmountStepName | RowStepName = AmountStepName | RowStepName> {
  readonly step: Name;
  /**
   * The number in its cell, a fraction of one for a share. Of `amounts` and `take-up` the sum over the years, of
   * `metric-change` the improvement, of `prices` the inflation a year.
   */
  readonly value: number;
  /**
   * Year by year, year 0 first. A step of the amounts multiplies by it; a step with a row of its own adds this share
   * of the row of amounts, `residual` this amount in the currency of the case.
   */
  readonly byYear: readonly number[];
  readonly origins: readonly Origin[];
}
