import { dayOfSerial } from '../../model/calendar';
import { startYear, yearLabel } from '../headers/yearHeader';
import { NO_HINTS } from '../values/CellContext';
import { parseDateText } from '../values/parseDateText';

/** A year as a text names it: by its number in the case, or by the calendar year in which it starts. */
export type NamedYear = { readonly kind: 'index'; readonly index: number } | { readonly kind: 'calendar'; readonly start: number };

/**
 * The year that a text names (`Year 2`, `2`, `2026`, `2026/27`, `FY27`, a day in it); null when it names none.
 *
 * @example yearOfText('Year 2', 4) // { kind: 'index', index: 2 }
 * @example yearOfText('FY27', 4) // { kind: 'calendar', start: 2026 }
 * @example yearOfText('2027-02-01', 4) // { kind: 'calendar', start: 2026 }
 * @example yearOfText('soon', 4) // null
 */
export function yearOfText(text: string, fiscalYearStart: number): NamedYear | null {
  const year = yearLabel(text);
  if (year?.kind === 'index') return { kind: 'index', index: year.index };
  if (year?.kind === 'calendar') return { kind: 'calendar', start: startYear(year, fiscalYearStart) };
  const day = parseDateText(text, { edge: 'start', fiscalYearStart, hints: () => NO_HINTS });
  if (typeof day !== 'number') return null;
  const { year: calendarYear, month } = dayOfSerial(day);
  return { kind: 'calendar', start: month < fiscalYearStart ? calendarYear - 1 : calendarYear };
}
