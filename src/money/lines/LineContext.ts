import type { Initiative, Metric, Setup } from '../../model/Casebook';
import { goLiveMonths } from './goLiveMonths';

/** What a line needs of its case beside itself. */
export interface LineContext {
  /** Columns: year 0 and the years after it. */
  readonly count: number;
  readonly setup: Setup;
  /** Month of go-live on the axis of take-up; null where go-live or first year is not known. */
  readonly goLiveMonths: number | null;
  /** Metrics of the initiative: a benefit may follow the change of one. */
  readonly metrics: readonly Metric[];
  /** Before the keys of its rows: `baseline/` for lines of the baseline option, else empty. */
  readonly prefix: string;
}

/** Before the keys of rows of the baseline option. */
export const BASELINE_PREFIX = 'baseline/';

/**
 * The context of the lines of another option. Carrying on waits for no go-live: months of the baseline's lines count
 * from the start of year 1.
 *
 * @param prefix before the keys of their rows.
 */
export function optionContext(context: LineContext, prefix: string): LineContext {
  return { ...context, prefix, goLiveMonths: prefix === BASELINE_PREFIX ? null : context.goLiveMonths };
}

/**
 * The context of the lines of an initiative.
 *
 * @param prefix before the keys of their rows.
 */
export function lineContext(initiative: Initiative, setup: Setup, prefix = ''): LineContext {
  const { metrics } = initiative;
  return optionContext({ count: setup.years.value + 1, setup, goLiveMonths: goLiveMonths(initiative, setup), metrics, prefix }, prefix);
}
