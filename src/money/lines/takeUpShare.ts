/**
 * When a benefit by volume begins, how long it takes to reach full volume, and when it ends.
 *
 * Months on an axis whose 0 is the end of year 0, which is the start of year 1; months of year 0 are negative.
 */
export interface TakeUp {
  /** Not below −12. */
  readonly startMonth: number;
  readonly rampMonths: number;
  /** From here on nothing; null = it does not end within the case. */
  readonly endMonth: number | null;
}

/** Months of a year. */
export const MONTHS_PER_YEAR = 12;

/**
 * Months of full volume gained by a month.
 *
 * Equation: R(m) = ∫ ramp from the start to m, where the ramp is 0 until the start, climbs evenly to 1 over the ramp
 * months, then stays until the end. With s = min(m, end) − start: 0 for s ≤ 0, s² / 2r within the ramp r, s − r / 2 after.
 * Special cases: no ramp is a step; an end before the start gives nothing.
 *
 * @param month on the axis of `TakeUp`.
 * @example fullMonthsBy(12, { startMonth: 0, rampMonths: 12, endMonth: null }) // 6
 * @example fullMonthsBy(24, { startMonth: 0, rampMonths: 0, endMonth: 18 }) // 18
 */
export function fullMonthsBy(month: number, { startMonth, rampMonths, endMonth }: TakeUp): number {
  const since = (endMonth === null ? month : Math.min(month, endMonth)) - startMonth;
  if (since <= 0) return 0;
  return since < rampMonths ? (since * since) / (2 * rampMonths) : since - rampMonths / 2;
}

/**
 * The share of a full year's volume that falls in a year.
 *
 * Equation: share_t = (R(12 t) − R(12 (t − 1))) / 12 with R as in `fullMonthsBy`. Year t runs from month 12 (t − 1)
 * to month 12 t; year 0 is the stretch from month −12 to 0, and holds volume only where the start lies in it.
 *
 * @example takeUpShare(1, { startMonth: 6, rampMonths: 0, endMonth: null }) // 0.5
 * @example takeUpShare(1, { startMonth: 0, rampMonths: 12, endMonth: null }) // 0.5
 * @example takeUpShare(0, { startMonth: 0, rampMonths: 0, endMonth: null }) // 0
 * @example takeUpShare(0, { startMonth: -3, rampMonths: 0, endMonth: null }) // 0.25
 */
export function takeUpShare(year: number, takeUp: TakeUp): number {
  const end = MONTHS_PER_YEAR * year;
  return (fullMonthsBy(end, takeUp) - fullMonthsBy(end - MONTHS_PER_YEAR, takeUp)) / MONTHS_PER_YEAR;
}
