/** Where a metric's unit stands around its levels. */
export interface UnitLook {
  /** Directly before the number, e.g. `$`. */
  readonly prefix: string;
  /** Directly behind the number, e.g. `%`. */
  readonly suffix: string;
  /** Behind the second level, with its space. */
  readonly behind: string;
}

const CURRENCY_UNIT = /^((?:US|A|C|NZ)\$|[$£€¥₹]|(?:USD|GBP|EUR|CHF|AUD|CAD|NZD|SEK|NOK|DKK|INR|JPY)\b)\s*(.*)$/i;
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹', AUD: 'A$', CAD: 'C$', NZD: 'NZ$' };
/** Amounts given in thousands or more: the letters touch the number, a word stands behind each. */
const MAGNITUDE = /^(?:(k|m|mn|bn|b)|(['’]?000s?|thousands?)|(million|billion)s?)(?![\p{L}\d])\s*(.*)$/iu;

const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);

/** A symbol touches its number, a code keeps a space. */
function currencyPrefix(code: string): string {
  const known = code.toUpperCase();
  return /\p{L}$/u.test(code) ? (SYMBOLS[known] ?? `${known} `) : known;
}

function moneyLook(prefix: string, rest: string): UnitLook {
  const [, letter, thousands, word, behind = ''] = MAGNITUDE.exec(rest) ?? [];
  if (letter !== undefined) return { prefix, suffix: letter, behind: spaced(behind) };
  if (thousands !== undefined) return { prefix, suffix: 'k', behind: spaced(behind) };
  return word === undefined ? { prefix, suffix: '', behind: spaced(rest) } : { prefix, suffix: ` ${word.toLowerCase()}`, behind: spaced(behind) };
}

/**
 * Splits a unit into what touches the number and what follows it.
 *
 * @example unitLook('%') // { prefix: '', suffix: '%', behind: '' }
 * @example unitLook('minutes') // { prefix: '', suffix: '', behind: ' minutes' }
 * @example unitLook('$ per case') // { prefix: '$', suffix: '', behind: ' per case' }
 * @example unitLook('£m a year') // { prefix: '£', suffix: 'm', behind: ' a year' }
 * @example unitLook('EUR') // { prefix: '€', suffix: '', behind: '' }
 */
export function unitLook(unit: string): UnitLook {
  const text = unit.trim();
  if (text.startsWith('%')) return { prefix: '', suffix: '%', behind: spaced(text.slice(1).trim()) };
  const [, code, rest = ''] = CURRENCY_UNIT.exec(text) ?? [];
  return code === undefined ? { prefix: '', suffix: '', behind: spaced(text) } : moneyLook(currencyPrefix(code), rest.trim());
}
