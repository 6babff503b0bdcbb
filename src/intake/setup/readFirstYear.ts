import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { yearOfText } from './yearOfText';

/**
 * The calendar year in which year 0 starts, from the set-up's "First year" (`2026`, `2026/27`, `FY27`, a date); null
 * when it is not given or cannot be read.
 */
export function readFirstYear(given: Sourced<string> | undefined, fiscalYearStart: number, problems: Problem[]): Sourced<number> | null {
  if (given === undefined) return null;
  const year = yearOfText(given.value, fiscalYearStart);
  if (year?.kind === 'calendar') return { value: year.start, origin: given.origin };
  const at = given.origin.kind === 'cell' ? given.origin.at : null;
  problems.push(problem('date-unreadable', at, { text: given.value, header: 'First year' }));
  return null;
}
