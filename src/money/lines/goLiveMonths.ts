import { dayOfSerial } from '../../model/calendar';
import type { Initiative, Setup } from '../../model/Casebook';
import { MONTHS_PER_YEAR } from './takeUpShare';

/**
 * The month in which an initiative goes live, counted from the start of year 1 (0 = its first month).
 *
 * Equation: 12 × (calendar year of go-live − (first year + 1)) + month of go-live − first month of the fiscal year.
 * Whole months: the day within the month does not count. Negative = within year 0.
 * Special case: a go-live before year 0 counts as its first month, −12.
 * No answer: null where no cell says when it goes live, or which year is year 0.
 *
 * @example goLiveMonths({ record: {} }, { firstYear: null, fiscalYearStart: { value: 4 } }) // null
 * @example goLiveMonths({ record: { goLive: { value: 46904 } } }, { firstYear: { value: 2027 }, fiscalYearStart: { value: 4 } }) // 1
 */
export function goLiveMonths({ record }: Pick<Initiative, 'record'>, { firstYear, fiscalYearStart }: Pick<Setup, 'firstYear' | 'fiscalYearStart'>): number | null {
  if (record.goLive === undefined || firstYear === null) return null;
  const { year, month } = dayOfSerial(record.goLive.value);
  return Math.max(-MONTHS_PER_YEAR, MONTHS_PER_YEAR * (year - (firstYear.value + 1)) + month - fiscalYearStart.value);
}
