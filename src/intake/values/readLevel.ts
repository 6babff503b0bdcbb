import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { currencyOfSymbol } from './currencies';
import { magnitudeExponent, scaledByTen } from './magnitudes';
import { isPercentFormat, symbolOfFormat } from './numberFormat';
import { cellObstacle, textAmount, unreadable } from './readAmount';
import { mapReading, read } from './Reading';
import type { Reading } from './Reading';
import { canonicalUnit } from './units';

/** A level of a metric with the unit that the cell itself shows; null = the cell shows none. */
export interface ShownLevel {
  readonly value: number;
  readonly unit: string | null;
}

const HUNDRED = 100;

/**
 * Reads a level: a number, a percent (71 for `71%` or a percent-formatted 0.71), or a number with its unit ("42 min").
 *
 * @example readLevel({ value: '42 min' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: { value: 42, unit: 'minutes' }, coercion: 'number-from-text', factor: 1 }
 */
export function readLevel(cell: RawCell, context: CellContext): Reading<ShownLevel> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') return levelOfNumber(cell.value, cell.format);
  return typeof cell.value === 'string' ? levelOfText(cell.value, context) : unreadable(String(cell.value));
}

function levelOfNumber(value: number, format: string | undefined): Reading<ShownLevel> {
  if (isPercentFormat(format)) return read({ value: value * HUNDRED, unit: '%' }, 'percent-from-format', HUNDRED);
  const symbol = symbolOfFormat(format);
  return read({ value, unit: symbol });
}

function levelOfText(text: string, context: CellContext): Reading<ShownLevel> {
  const amount = textAmount(text, context);
  if (amount.state !== 'found') return amount;
  const { prefix, suffix } = amount.text;
  const symbol = prefix.trim();
  if (symbol !== '' && currencyOfSymbol(symbol) === null) return unreadable(text);
  if (suffix === '') return read({ value: amount.value, unit: symbol === '' ? null : symbol }, 'number-from-text');
  // Without a currency a bare m is metres or minutes, not million.
  const exponent = symbol === '' && /^m$/iu.test(suffix) ? null : magnitudeExponent(suffix);
  if (exponent !== null) {
    return read({ value: scaledByTen(amount.value, exponent), unit: symbol === '' ? null : symbol }, 'number-from-text');
  }
  if (symbol !== '' || !/^[\p{L}%/]/u.test(suffix) || suffix.length > 30) return unreadable(text);
  const unit = canonicalUnit(suffix);
  return read({ value: amount.value, unit }, unit === '%' ? 'percent-from-text' : 'number-from-text');
}

/**
 * The number of a level, where its unit does not matter.
 *
 * @example plainLevel({ state: 'missing' }) // { state: 'missing' }
 */
export function plainLevel(reading: Reading<ShownLevel>): Reading<number> {
  return mapReading(reading, (level) => level.value);
}
