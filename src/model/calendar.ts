/** A day as a spreadsheet counts it: 1 January 1900 is 1, with the 29 February 1900 that never was. */
export type SerialDay = number;

/** A calendar day; month 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 back to the spreadsheet's day 0 (valid from March 1900 on). */
const EPOCH_OFFSET = 25569;
const DAYS_PER_ERA = 146097;
const ERA_SHIFT = 719468;
/** The 1904 date system of some Macs counts 1,462 days fewer. */
export const DAYS_BETWEEN_1900_AND_1904 = 1462;

/**
 * The serial number of a calendar day (proleptic Gregorian, from March 1900 on).
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 *
 * @example serialOfDay({ year: 2028, month: 5, day: 31 }) // 46904
 */
export function serialOfDay({ year, month, day }: CalendarDay): SerialDay {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_SHIFT + EPOCH_OFFSET;
}

/**
 * The calendar day of a serial number; a time of day is dropped.
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 *
 * @example dayOfSerial(46904) // { year: 2028, month: 5, day: 31 }
 */
export function dayOfSerial(serial: SerialDay): CalendarDay {
  const shifted = Math.floor(serial) - EPOCH_OFFSET + ERA_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Whether the numbers name a day that exists.
 *
 * @example isCalendarDay({ year: 2027, month: 2, day: 29 }) // false
 */
export function isCalendarDay(day: CalendarDay): boolean {
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return false;
  const back = dayOfSerial(serialOfDay(day));
  return back.month === day.month && back.day === day.day;
}

/**
 * A serial day as `YYYY-MM-DD`.
 *
 * @example isoOfSerial(46904) // '2028-05-31'
 */
export function isoOfSerial(serial: SerialDay): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The serial day of a `YYYY-MM-DD` text; null when it names no day.
 *
 * @example serialOfIso('2028-05-31') // 46904
 * @example serialOfIso('2028-02-30') // null
 */
export function serialOfIso(text: string): SerialDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDay(day) ? serialOfDay(day) : null;
}
