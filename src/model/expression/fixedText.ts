import { roundHalfAway } from '../rounding';

/** How the reader's locale writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const GROUP_LENGTH = 3;

/**
 * A number with a fixed count of decimals and grouped thousands, as a spreadsheet's FIXED writes it.
 *
 * Negative counts of decimals round to tens, hundreds, …
 *
 * @example fixedText(1234.5, 1, { decimal: '.', group: ',' }) // '1,234.5'
 * @example fixedText(1234.5, 1, { decimal: ',', group: '.' }) // '1.234,5'
 */
export function fixedText(value: number, decimals: number, separators: Separators): string {
  const rounded = roundHalfAway(Math.abs(value), decimals);
  const shown = Math.max(decimals, 0);
  const scaled = roundHalfAway(rounded, shown);
  const [whole = '0', part = ''] = plainDecimal(scaled).split('.');
  const grouped = whole.replace(new RegExp(`\\B(?=(\\d{${GROUP_LENGTH}})+$)`, 'g'), separators.group);
  const fraction = shown > 0 ? separators.decimal + part.padEnd(shown, '0').slice(0, shown) : '';
  const sign = value < 0 && scaled !== 0 ? '-' : '';
  return sign + grouped + fraction;
}

/** A non-negative number without exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const digits = (match[1] ?? '') + (match[2] ?? '');
  const exponent = Number(match[3]);
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  return digits.padEnd(exponent + 1, '0');
}
