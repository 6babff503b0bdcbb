import type { Setup } from '../../model/Casebook';
import type { Problem } from '../../model/Problem';
import type { YearPlan } from '../setup/yearPlan';
import type { ReadingRun } from '../casebook/ReadingRun';
import type { InitiativeBook } from './InitiativeBook';
import type { TakenIds } from './slug';

/** Everything that the readers of rows share while a casebook is put together. */
export interface BookRun {
  readonly run: ReadingRun;
  readonly book: InitiativeBook;
  readonly plan: YearPlan;
  /** Index of the last year that counts. */
  readonly lastYear: number;
  /** Units of the case's currency for one of another. */
  readonly exchangeRates: Setup['exchangeRates'];
  /** Problems about the input as a whole. */
  readonly problems: Problem[];
  /** Ids of metrics, unique over all initiatives. */
  readonly metricIds: TakenIds;
}
