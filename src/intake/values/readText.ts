import { DAYS_BETWEEN_1900_AND_1904, isoOfSerial } from '../../model/calendar';
import type { RawCell } from '../../model/rawWorkbook';
import { isDateFormat } from './numberFormat';
import { MISSING, read, refused } from './Reading';
import type { Reading } from './Reading';

/** Spaces at an end, in a run, or other than the plain one. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

/**
 * Reads words: trimmed, line breaks and runs of spaces become one space. Numbers are written as they are,
 * dates as `YYYY-MM-DD`.
 *
 * @example readText({ value: '  Cloud\n migration ' }) // { state: 'read', value: 'Cloud migration', coercion: null, factor: 1 }
 */
export function readText(cell: RawCell, date1904 = false): Reading<string> {
  if (cell.error !== undefined) return refused('cell-has-error', { error: cell.error });
  if (cell.value === null) return MISSING;
  if (typeof cell.value === 'number' && isDateFormat(cell.format) && cell.value >= 0 && cell.value < 2958466) {
    return read(isoOfSerial(cell.value + (date1904 ? DAYS_BETWEEN_1900_AND_1904 : 0)));
  }
  const text = squeezed(String(cell.value));
  return text === '' ? MISSING : read(text);
}

function squeezed(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
