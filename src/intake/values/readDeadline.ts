import type { Deadline } from '../../model/field';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { isDateFormat } from './numberFormat';
import { readDate } from './readDate';
import { mapReading, refused } from './Reading';
import type { Reading } from './Reading';
import { readMonths } from './readMonths';
import { shortText } from './readAmount';

const SPAN_TEXT = /\d\s*(?:months?|mths?|mos?|m|years?|yrs?|y)\b/iu;
const DATE_TEXT = /(?:19|20)\d{2}/u;

/**
 * Reads a deadline: a day, or a span in whole months from the start (`18 months`, `1.5 years`).
 *
 * A month, quarter or year means its last day.
 *
 * @example readDeadline({ value: '18 months' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: { kind: 'span', months: 18 }, coercion: 'span-from-text', factor: 1 }
 */
export function readDeadline(cell: RawCell, context: CellContext): Reading<Deadline> {
  if (!isSpan(cell, context)) return mapReading(readDate(cell, context, 'end'), (day) => ({ kind: 'date', day }));
  const reading = readMonths(cell, context);
  if (reading.state !== 'read') return reading;
  if (!Number.isInteger(reading.value) || reading.value <= 0) {
    return refused('date-unreadable', { text: shortText(String(cell.value)) });
  }
  return mapReading(reading, (months) => ({ kind: 'span', months }));
}

function isSpan(cell: RawCell, context: CellContext): boolean {
  if (typeof cell.value === 'string') return SPAN_TEXT.test(cell.value) && !DATE_TEXT.test(cell.value);
  const spanHeader = context.unit !== null && /^(?:months?|years?)$/iu.test(context.unit);
  return typeof cell.value === 'number' && spanHeader && !isDateFormat(cell.format);
}
