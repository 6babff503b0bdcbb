/** When a benefit or cost by volume begins, and how long it takes to reach full volume. Months from year 0. */
export interface Adoption {
  readonly startsAfterMonths: number;
  readonly rampMonths: number;
}

const MONTHS_PER_YEAR = 12;

/** Months of full volume gained by month m: the integral of the ramp that climbs evenly from 0 to 1. */
function fullMonthsBy(month: number, { startsAfterMonths, rampMonths }: Adoption): number {
  const since = month - startsAfterMonths;
  if (since <= 0) return 0;
  return since < rampMonths ? (since * since) / (2 * rampMonths) : since - rampMonths / 2;
}

/**
 * The share of a full year's volume that falls in a year.
 *
 * Equation: share_t = (R(12 t) − R(12 (t − 1))) / 12 with R(m) = ∫₀ᵐ ramp, where the ramp is 0 until the
 * start, climbs evenly to 1 over the ramp months, then stays. Year t runs from month 12 (t − 1) to 12 t
 * after the moment of year 0.
 * Special cases: year 0 is a moment, its share is 0; no ramp is a step.
 *
 * @example adoptionShare(1, { startsAfterMonths: 6, rampMonths: 0 }) // 0.5
 * @example adoptionShare(1, { startsAfterMonths: 0, rampMonths: 12 }) // 0.5
 * @example adoptionShare(0, { startsAfterMonths: 0, rampMonths: 0 }) // 0
 */
export function adoptionShare(year: number, adoption: Adoption): number {
  if (year === 0) return 0;
  const end = MONTHS_PER_YEAR * year;
  return (fullMonthsBy(end, adoption) - fullMonthsBy(end - MONTHS_PER_YEAR, adoption)) / MONTHS_PER_YEAR;
}
