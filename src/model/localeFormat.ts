/** How numbers and dates are written where the reader is. */
export interface LocaleFormat {
  /** BCP 47 tag, e.g. `en-GB`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** Which part a date such as 05/06/2028 starts with. */
  readonly dateOrder: 'day-first' | 'month-first' | 'year-first';
}

/**
 * Separators and date order of a locale, as the language's own tables give them.
 *
 * Unknown tags fall back to the tables' default. No-break spaces used for grouping are kept as they are.
 *
 * @example localeFormat('de-DE').decimal // ','
 * @example localeFormat('en-US').dateOrder // 'month-first'
 */
export function localeFormat(tag: string): LocaleFormat {
  const numberParts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const dateParts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' })
    .formatToParts(0)
    .map((part) => part.type);
  const first = dateParts.find((type) => type === 'day' || type === 'month' || type === 'year');
  return {
    tag,
    decimal: numberParts.find((part) => part.type === 'decimal')?.value ?? '.',
    group: numberParts.find((part) => part.type === 'group')?.value ?? ',',
    dateOrder: first === 'month' ? 'month-first' : first === 'year' ? 'year-first' : 'day-first',
  };
}
