import type { SerialDay } from './calendar';
import { dayOfSerial, serialOfDay } from './calendar';
import type { Deadline } from './field';

/** The day number that no month exceeds, tried downwards when a month is shorter. */
const SHORTEST_MONTH = 28;

/**
 * The same day of the month, whole months later; the month's last day where it has no such day.
 *
 * @example addMonths(46904, 1) // 46934
 * @example addMonths(46904, -3) // 46812
 */
export function addMonths(serial: SerialDay, months: number): SerialDay {
  const { year, month, day } = dayOfSerial(serial);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const first = serialOfDay({ ...target, day: 1 });
  let last = first + day - 1;
  while (day > SHORTEST_MONTH && dayOfSerial(last).month !== target.month) last -= 1;
  return last;
}

/**
 * The day by which something is due: the date itself, or the span in months counted from the start.
 *
 * Null for a span when no start is known.
 *
 * @example deadlineDay({ kind: 'date', day: 46904 }, null) // 46904
 * @example deadlineDay({ kind: 'span', months: 18 }, 46357) // 46905
 * @example deadlineDay({ kind: 'span', months: 18 }, null) // null
 */
export function deadlineDay(deadline: Deadline, start: SerialDay | null): SerialDay | null {
  if (deadline.kind === 'date') return deadline.day;
  return start === null ? null : addMonths(start, deadline.months);
}
