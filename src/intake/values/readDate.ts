import { DAYS_BETWEEN_1900_AND_1904 } from '../../model/calendar';
import type { SerialDay } from '../../model/calendar';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { isDateFormat } from './numberFormat';
import { parseDateText } from './parseDateText';
import { cellObstacle, shortText } from './readAmount';
import { read, refused } from './Reading';
import type { Reading } from './Reading';

/** Serial days of 1990 and 2100: a bare number between them in a date column is a date that lost its format. */
const EARLIEST_BARE = 32874;
const LATEST_BARE = 73415;

/**
 * Reads a day: a serial number with a date format (1904 system minded), or a text.
 *
 * A month, quarter or year gives its first or last day by `edge`; a numeric text that only the place could
 * settle is `date-ambiguous` unless the locale or the clear dates of the same column settle it.
 *
 * @example readDate({ value: '2028-05-31' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }, 'end') // { state: 'read', value: 46904, coercion: 'date-from-text', factor: 1 }
 */
export function readDate(cell: RawCell, context: CellContext, edge: 'start' | 'end'): Reading<SerialDay> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') return dateOfNumber(cell.value, cell.format, { ...context, edge });
  const text = String(cell.value);
  const day = parseDateText(text, { edge, fiscalYearStart: context.fiscalYearStart, hints: context.hints });
  if (day === 'ambiguous') return refused('date-ambiguous', { text: shortText(text) });
  return day === null ? refused('date-unreadable', { text: shortText(text) }) : read(day, 'date-from-text');
}

function dateOfNumber(
  value: number,
  format: string | undefined,
  context: CellContext & { readonly edge: 'start' | 'end' },
): Reading<SerialDay> {
  const serial = Math.floor(value) + (context.date1904 ? DAYS_BETWEEN_1900_AND_1904 : 0);
  if (isDateFormat(format)) {
    return value < 0 || serial > 2958465 ? refused('date-unreadable', { text: String(value) }) : read(serial);
  }
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) {
    const day = parseDateText(String(value), context);
    return day === null || day === 'ambiguous' ? refused('date-unreadable', { text: String(value) }) : read(day, 'date-from-text');
  }
  const likely = serial >= EARLIEST_BARE && serial <= LATEST_BARE;
  return likely ? read(serial, 'date-from-text') : refused('date-unreadable', { text: String(value) });
}
