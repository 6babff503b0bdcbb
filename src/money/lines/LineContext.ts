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

/**
 * The context of the lines of an initiative.
 *
 * @param prefix before the keys of their rows.
 */
export function lineContext(initiative: Initiative, setup: Setup, prefix = ''): LineContext {
  return { count: setup.years.value + 1, setup, goLiveMonths: goLiveMonths(initiative, setup), metrics: initiative.metrics, prefix };
}
