import { serialOfDay, type SerialDay } from '../model/calendar';

/** The day of the run where it runs: the one place where the command line looks at the clock. */
export function today(): SerialDay {
  const now = new Date();
  return serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
