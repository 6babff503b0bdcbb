import { monthOfWord } from './monthOfWord';
import { isCalendarDay, serialOfDay } from '../../model/calendar';
import type { CalendarDay, SerialDay } from '../../model/calendar';
import type { WritingHints } from './CellContext';

/** What a date text is read with. */
export interface DateReading {
  /** For a month, quarter or year: its first or its last day. */
  readonly edge: 'start' | 'end';
  readonly fiscalYearStart: number;
  readonly hints: () => WritingHints;
}

const MONTH_WORD = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]*(?:of\\s)?${MONTH_WORD}[\\s\\-/.,']*(\\d{4}|\\d{2})$`, 'u');
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_WORD}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})$`, 'u');
const MONTH_YEAR = new RegExp(`^${MONTH_WORD}[\\s\\-/.,']*(\\d{4}|\\d{2})$`, 'u');
const LEADING = /^(?:by|before|from|until|on|end of|end|the|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)\s+/u;

/**
 * Reads a date text; `ambiguous` when only the place could tell day from month, null when it is no date.
 *
 * Months, quarters and years give their first or last day by `edge`. Two-digit years are of this century.
 *
 * @example parseDateText('31 May 2028', { edge: 'end', fiscalYearStart: 1, hints: () => ({ decimal: null, dateOrder: null }) }) // 46904
 * @example parseDateText('May 2028', { edge: 'end', fiscalYearStart: 1, hints: () => ({ decimal: null, dateOrder: null }) }) // 46904
 * @example parseDateText('05/06/2028', { edge: 'end', fiscalYearStart: 1, hints: () => ({ decimal: null, dateOrder: null }) }) // 'ambiguous'
 */
export function parseDateText(raw: string, reading: DateReading): SerialDay | 'ambiguous' | null {
  let text = raw.replace(/\s+/gu, ' ').trim().toLowerCase();
  while (LEADING.test(text)) text = text.replace(LEADING, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d.*)?$/u.exec(text);
  if (iso !== null) return existing({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  return wordedDate(text) ?? numericDate(text, reading) ?? periodEdge(text, reading);
}

function existing(day: CalendarDay): SerialDay | null {
  return day.year >= 1900 && isCalendarDay(day) ? serialOfDay(day) : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthNumber(word: string): number {
  return monthOfWord(word);
}

function wordedDate(text: string): SerialDay | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) {
    const [, day = '', month = '', year = ''] = dayFirst;
    return existing({ year: fullYear(year), month: monthNumber(month), day: Number(day) });
  }
  const [, month = '', day = '', year = ''] = MONTH_DAY_YEAR.exec(text) ?? [];
  return year === '' ? null : existing({ year: fullYear(year), month: monthNumber(month), day: Number(day) });
}

function numericDate(text: string, reading: DateReading): SerialDay | 'ambiguous' | null {
  const match = /^(\d{1,2})([/\-.])(\d{1,2})\2(\d{4}|\d{2})(?: \d.*)?$/u.exec(text);
  if (match === null) return null;
  const [, a = '', mark = '', b = '', digits = ''] = match;
  const year = fullYear(digits);
  const dayFirst = existing({ year, month: Number(b), day: Number(a) });
  const monthFirst = existing({ year, month: Number(a), day: Number(b) });
  // Every place that separates dates by points puts the day first.
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst || mark === '.') return dayFirst ?? monthFirst;
  const { dateOrder } = reading.hints();
  if (dateOrder === null) return 'ambiguous';
  return dateOrder === 'month-first' ? monthFirst : dayFirst;
}

function periodEdge(text: string, reading: DateReading): SerialDay | null {
  const month = MONTH_YEAR.exec(text) ?? swapped(/^(\d{4})-(\d{2})$/u.exec(text));
  if (month !== null) {
    const [, word = '', year = ''] = month;
    return edgeOf({ year: fullYear(year), month: /^\d/u.test(word) ? Number(word) : monthNumber(word), months: 1 }, reading.edge);
  }
  const quarter = /^(?:q|quarter )([1-4])[ /,-]*(\d{4})$/u.exec(text) ?? swapped(/^(\d{4})[ -]?q([1-4])$/u.exec(text));
  if (quarter !== null) return edgeOf({ year: Number(quarter[2]), month: Number(quarter[1]) * 3 - 2, months: 3 }, reading.edge);
  return yearEdge(text, reading);
}

function swapped(match: RegExpExecArray | null): readonly [string, string, string] | null {
  return match === null ? null : [match[0], match[2] ?? '', match[1] ?? ''];
}

function yearEdge(text: string, reading: DateReading): SerialDay | null {
  const { edge, fiscalYearStart: start } = reading;
  const span = /^(?:fy ?)?(\d{4})[/–-](\d{2}|\d{4})$/u.exec(text);
  if (span !== null && (Number(span[1]) + 1) % 100 === Number(span[2]) % 100) {
    return edgeOf({ year: Number(span[1]), month: start, months: 12 }, edge);
  }
  const fiscal = /^fy ?(\d{4}|\d{2})$/u.exec(text);
  if (fiscal !== null) return edgeOf({ year: fullYear(fiscal[1] ?? '') - (start === 1 ? 0 : 1), month: start, months: 12 }, edge);
  const bare = /^((?:19|20)\d{2})$/u.exec(text);
  return bare === null ? null : edgeOf({ year: Number(bare[1]), month: 1, months: 12 }, edge);
}

/** First day of a run of months, or its last. */
function edgeOf(run: { readonly year: number; readonly month: number; readonly months: number }, edge: 'start' | 'end'): SerialDay | null {
  if (run.month < 1 || run.month > 12 || run.year < 1900) return null;
  if (edge === 'start') return serialOfDay({ year: run.year, month: run.month, day: 1 });
  const after = run.month - 1 + run.months;
  return serialOfDay({ year: run.year + Math.floor(after / 12), month: (after % 12) + 1, day: 1 }) - 1;
}
