import type { SerialDay } from '../../model/calendar';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { isDateFormat } from './numberFormat';
import { readDate } from './readDate';

/**
 * The first day of the period that a cell names; null when it names none that is known.
 *
 * @example dayOfPeriod({ value: '2026-01' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // 46023
 */
export function dayOfPeriod(cell: RawCell, context: CellContext): SerialDay | null {
  if (typeof cell.value === 'number' && !isDateFormat(cell.format) && !Number.isInteger(cell.value)) return null;
  const reading = readDate(cell, context, 'start');
  return reading.state === 'read' ? reading.value : null;
}
