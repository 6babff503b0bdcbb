import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { magnitudeExponent, scaledByTen } from './magnitudes';
import { cellObstacle, textAmount, unreadable } from './readAmount';
import { read } from './Reading';
import type { Reading } from './Reading';

/**
 * Reads a plain number; a text may have separators and a word of magnitude, but no unit.
 *
 * @example readNumber({ value: '12,500' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: 12500, coercion: 'number-from-text', factor: 1 }
 */
export function readNumber(cell: RawCell, context: CellContext): Reading<number> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') return read(cell.value);
  if (typeof cell.value !== 'string') return unreadable(String(cell.value));
  const amount = textAmount(cell.value, context);
  if (amount.state !== 'found') return amount;
  if (amount.text.prefix.trim() !== '') return unreadable(cell.value);
  if (amount.text.suffix === '') return read(amount.value, 'number-from-text');
  const exponent = magnitudeExponent(amount.text.suffix);
  return exponent === null ? unreadable(cell.value) : read(scaledByTen(amount.value, exponent), 'number-from-text');
}
