import type { Bound } from '../../model/field';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { isPercentFormat } from './numberFormat';
import { mapReading, read } from './Reading';
import type { Reading } from './Reading';
import { readMoney } from './readMoney';
import { readPercent } from './readPercent';

/**
 * Reads a low or high end: an amount of the whole line, or a multiple of the base in percent (`80%` = 0.8 × base).
 *
 * @example readBound({ value: 0.8, format: '0%' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: { kind: 'multiple', value: 0.8 }, coercion: 'multiple-of-base', factor: 1 }
 */
export function readBound(cell: RawCell, context: CellContext): Reading<Bound> {
  if (typeof cell.value === 'number' && isPercentFormat(cell.format)) {
    return read({ kind: 'multiple', value: cell.value }, 'multiple-of-base');
  }
  if (typeof cell.value === 'string' && /%|per\s?cent/iu.test(cell.value)) {
    const reading = readPercent(cell, context);
    return reading.state === 'read' ? read({ kind: 'multiple', value: reading.value }, 'multiple-of-base') : reading;
  }
  return mapReading(readMoney(cell, context), (value) => ({ kind: 'amount', value }));
}
