import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { cellObstacle, textAmount, unreadable } from './readAmount';
import { read } from './Reading';
import type { Reading } from './Reading';
import { canonicalUnit } from './units';

const MONTHS_PER_YEAR = 12;

/**
 * Reads a span in months: `18 months`, `1.5 years`, or a number in the unit of the header (months if it has none).
 *
 * @example readMonths({ value: '1.5 years' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: 18, coercion: 'span-from-text', factor: 1 }
 */
export function readMonths(cell: RawCell, context: CellContext): Reading<number> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  const headerFactor = context.unit !== null && canonicalUnit(context.unit) === 'years' ? MONTHS_PER_YEAR : 1;
  if (typeof cell.value === 'number') {
    return headerFactor === 1 ? read(cell.value) : read(cell.value * headerFactor, 'span-from-text', headerFactor);
  }
  if (typeof cell.value !== 'string') return unreadable(String(cell.value));
  const spelled = cell.value.replace(/^\s*(?:within|in|after|over)\s+/iu, '');
  const amount = textAmount(spelled, context);
  if (amount.state !== 'found') return amount;
  const factor = monthsOfUnit(amount.text.suffix, headerFactor);
  if (factor === null || amount.text.prefix.trim() !== '') return unreadable(cell.value);
  return read(amount.value * factor, 'span-from-text');
}

function monthsOfUnit(words: string, headerFactor: number): number | null {
  if (words === '') return headerFactor;
  const unit = canonicalUnit(words.replace(/\s+(?:from|after)\b.*$/iu, ''));
  if (unit === 'months' || unit === 'm') return 1;
  return unit === 'years' || unit === 'y' ? MONTHS_PER_YEAR : null;
}
