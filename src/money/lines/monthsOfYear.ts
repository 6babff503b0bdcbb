import type { AnyLine } from './AnyLine';
import { isByVolume } from './baseSteps';
import type { LineContext } from './LineContext';
import { takeUpOf } from './takeUpOf';
import { fullMonthsBy, MONTHS_PER_YEAR } from './takeUpShare';

/**
 * How a line's amount of one year spreads over its twelve months, as shares that add up to 1.
 *
 * Equation: (R(m + 1) − R(m)) / (R(12 t) − R(12 (t − 1))) for the months m of year t, R as in `fullMonthsBy`.
 * No answer: null where months are not told apart: a line typed by year, or a year without volume. It is then spread
 * evenly, or at one moment, as the definition of payback says.
 */
export function monthsOfYear(line: AnyLine, context: LineContext, year: number): readonly number[] | null {
  if (!isByVolume(line, context)) return null;
  const takeUp = takeUpOf(line, context);
  const first = MONTHS_PER_YEAR * (year - 1);
  const whole = fullMonthsBy(first + MONTHS_PER_YEAR, takeUp) - fullMonthsBy(first, takeUp);
  if (whole === 0) return null;
  return Array.from({ length: MONTHS_PER_YEAR }, (_, month) => (fullMonthsBy(first + month + 1, takeUp) - fullMonthsBy(first + month, takeUp)) / whole);
}
