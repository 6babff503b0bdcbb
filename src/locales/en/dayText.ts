import { dayOfSerial, type SerialDay } from '../../model/calendar';
import { MONTH_NAMES } from './monthNames';

/**
 * A day in words, as the country writes it.
 *
 * @example dayText(46904, 'en-GB') // '31 May 2028'
 * @example dayText(46904, 'en-US') // 'May 31, 2028'
 */
export function dayText(serial: SerialDay, tag: 'en-US' | 'en-GB'): string {
  const { year, month, day } = dayOfSerial(serial);
  const name = MONTH_NAMES[month - 1] ?? '';
  return tag === 'en-GB' ? `${String(day)} ${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`;
}
