import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { startYear, yearLabel } from '../headers/yearHeader';
import { NO_HINTS } from '../values/CellContext';
import { parseDateText } from '../values/parseDateText';
import { dayOfSerial } from '../../model/calendar';

/**
 * The calendar year in which year 0 starts, from the set-up's "First year" (`2026`, `2026/27`, `FY27`, a date); null
 * when it is not given or cannot be read.
 */
export function readFirstYear(given: Sourced<string> | undefined, fiscalYearStart: number, problems: Problem[]): Sourced<number> | null {
  if (given === undefined) return null;
  const year = yearLabel(given.value);
  if (year?.kind === 'calendar') return { value: startYear(year, fiscalYearStart), origin: given.origin };
  const day = parseDateText(given.value, { edge: 'start', fiscalYearStart, hints: () => NO_HINTS });
  if (typeof day === 'number') {
    const { year: calendarYear, month } = dayOfSerial(day);
    return { value: month < fiscalYearStart ? calendarYear - 1 : calendarYear, origin: given.origin };
  }
  const at = given.origin.kind === 'cell' ? given.origin.at : null;
  problems.push(problem('date-unreadable', at, { text: given.value, header: 'First year' }));
  return null;
}
