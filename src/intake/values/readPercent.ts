import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { scaledByTen } from './magnitudes';
import { isPercentFormat } from './numberFormat';
import { percentSuffix } from './percentSuffix';
import { cellObstacle, shortText, textAmount, unreadable } from './readAmount';
import { read, refused } from './Reading';
import type { Reading } from './Reading';

/** Two places: 3.5 % is 0.035. */
const PERCENT = -2;
const FACTOR = 0.01;

/**
 * Reads a rate as a fraction of one: `3.5%`, a percent-formatted 0.035, or 0.035.
 *
 * A number above 1 without a percent sign is taken as percent and said (3.5 is 3.5 %); exactly 1 is ambiguous.
 *
 * @example readPercent({ value: '3.5%' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: 0.035, coercion: 'percent-from-text', factor: 1 }
 */
export function readPercent(cell: RawCell, context: CellContext): Reading<number> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') {
    if (isPercentFormat(cell.format)) return read(cell.value);
    return context.unit === '%' ? read(cell.value * FACTOR, 'percent-from-text', FACTOR) : unsigned(cell.value, FACTOR);
  }
  if (typeof cell.value !== 'string') return unreadable(String(cell.value));
  const amount = textAmount(cell.value, context);
  if (amount.state !== 'found') return amount;
  if (amount.text.prefix.trim() !== '') return unreadable(cell.value);
  if (percentSuffix(amount.text.suffix) === 'percent') return read(scaledByTen(amount.value, PERCENT), 'percent-from-text');
  if (amount.text.suffix !== '') return unreadable(cell.value);
  if (context.unit === '%') return read(scaledByTen(amount.value, PERCENT), 'percent-from-text');
  return unsigned(amount.value, 1);
}

/** A rate without a percent sign; `factor` is that of a live link, 1 for texts. */
function unsigned(value: number, factor: number): Reading<number> {
  if (Math.abs(value) < 1) return factor === 1 ? read(value, 'number-from-text') : read(value);
  if (Math.abs(value) === 1) return refused('percent-ambiguous', { text: shortText(String(value)) });
  return factor === 1 ? read(scaledByTen(value, PERCENT), 'percent-from-text') : read(value * factor, 'percent-from-text', factor);
}
