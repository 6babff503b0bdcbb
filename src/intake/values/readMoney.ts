import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { currenciesOfSymbol } from './currencies';
import { magnitudeExponent, scaledByTen } from './magnitudes';
import { symbolOfFormat } from './numberFormat';
import { cellObstacle, shortText, textAmount, unreadable } from './readAmount';
import { read, refused } from './Reading';
import type { Reading } from './Reading';

/** Money as a text states it: the amount in whole units and the symbol or code beside it. */
interface MoneyWords {
  readonly exponent: number | null;
  readonly symbol: string;
}

const SUFFIX = /^(.*?)\s*(US\$|[$£€¥₹]|[A-Za-z]{3})?$/u;

/**
 * Reads an amount of money in whole units of the currency.
 *
 * Numbers are multiplied by the magnitude of the header ("£million"); texts may carry their own (`$2M`, `1.2bn`).
 * A symbol, number format or header of another currency than that of the context refuses the cell (`currency-mixed`).
 *
 * @example readMoney({ value: 1200 }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: 1200, coercion: null, factor: 1 }
 */
export function readMoney(cell: RawCell, context: CellContext): Reading<number> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') return moneyOfNumber(cell.value, cell.format, context);
  return typeof cell.value === 'string' ? moneyOfText(cell.value, context) : unreadable(String(cell.value));
}

function moneyOfNumber(value: number, format: string | undefined, context: CellContext): Reading<number> {
  const symbol = symbolOfFormat(format) ?? context.headerSymbol;
  if (symbol !== undefined && isOther(symbol, context.currency)) return mixed(String(value), symbol, context);
  if (context.exponent === 0) return read(value);
  const factor = scaledByTen(1, context.exponent);
  return read(value * factor, 'magnitude-from-header', factor);
}

function moneyOfText(text: string, context: CellContext): Reading<number> {
  if (/^(?:nil|zero)$/iu.test(text.trim())) return read(0, 'number-from-text');
  const amount = textAmount(text, context);
  if (amount.state !== 'found') return amount;
  const words = wordsAround(amount.text.prefix, amount.text.suffix);
  if (words === null) return unreadable(text);
  const symbol = words.symbol === '' ? (context.headerSymbol ?? '') : words.symbol;
  if (symbol !== '' && isOther(symbol, context.currency)) return mixed(text, symbol, context);
  if (words.exponent !== null) return read(scaledByTen(amount.value, words.exponent), 'money-from-text');
  const value = scaledByTen(amount.value, context.exponent);
  if (context.exponent !== 0) return read(value, 'magnitude-from-header');
  return read(value, words.symbol === '' ? 'number-from-text' : 'money-from-text');
}

/** Null when the words are neither magnitude nor currency (`12 per year` is no amount). */
function wordsAround(prefix: string, suffix: string): MoneyWords | null {
  const before = prefix.trim();
  if (before !== '' && currenciesOfSymbol(before).length === 0) return null;
  const whole = magnitudeExponent(suffix);
  if (suffix === '' || whole !== null) return { exponent: whole, symbol: before };
  const match = SUFFIX.exec(suffix);
  const [, word = '', after = ''] = match ?? [];
  if (currenciesOfSymbol(after).length === 0 || (before !== '' && before !== after)) return null;
  const exponent = word === '' ? null : magnitudeExponent(word);
  return word !== '' && exponent === null ? null : { exponent, symbol: after };
}

function isOther(symbol: string, currency: string | null): boolean {
  const meant = currenciesOfSymbol(symbol);
  return currency !== null && meant.length > 0 && !meant.includes(currency);
}

function mixed(text: string, symbol: string, context: CellContext): Reading<never> {
  return refused('currency-mixed', { text: shortText(text), found: symbol, currency: context.currency ?? '' });
}

/**
 * The currency symbol or code beside an amount, in its text or its number format; null when it shows none.
 *
 * @example symbolOfMoney({ value: '£1.25m' }) // '£'
 * @example symbolOfMoney({ value: 5 }) // null
 */
export function symbolOfMoney(cell: RawCell): string | null {
  if (typeof cell.value === 'number') return symbolOfFormat(cell.format);
  if (typeof cell.value !== 'string' || !/[$£€¥₹]|[A-Za-z]{3}/u.test(cell.value)) return null;
  const amount = textAmount(cell.value, { hints: () => ({ decimal: '.', dateOrder: null }) });
  if (amount.state !== 'found') return null;
  const words = wordsAround(amount.text.prefix, amount.text.suffix);
  return words === null || words.symbol === '' ? null : words.symbol;
}
