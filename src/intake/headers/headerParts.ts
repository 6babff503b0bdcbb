import { currencyOfSymbol } from '../values/currencies';
import { magnitudeExponent } from '../values/magnitudes';

/** A header taken apart: what it names, and the unit that stands behind the name. */
export interface HeaderParts {
  /** The text before a line break or bracket. */
  readonly base: string;
  /** Power of ten of the amounts below it: 6 for "(£million)". */
  readonly exponent: number;
  /** ISO code of a currency named in the unit. */
  readonly currency: string | null;
  /** What stands in the first brackets, or after the last comma. */
  readonly unit: string | null;
}

const LONGEST_UNIT = 24;
const UNIT_BEHIND_COMMA = /^(.+?),\s*([^,]{1,12})$/u;
const CURRENCY_AT_END = /^(.+?)\s+((?:US\$|[£$€])\s?(?:'?000s?|k|m|mn|bn|thousand|million|billion)?)$/iu;

/**
 * Splits a header into its name and the unit in brackets, with the magnitude and currency of that unit.
 *
 * @example headerParts('Total cost (£million)').exponent // 6
 * @example headerParts('Cost ($000)') // { base: 'Cost', exponent: 3, currency: 'USD', unit: '$000' }
 * @example headerParts('Ramp (months)').unit // 'months'
 */
export function headerParts(header: string): HeaderParts {
  const text = header.trim();
  const base = (/^[^\n\r([]*/u.exec(text)?.[0] ?? '').trim();
  const inside = /[([]([^)\]]*)[)\]]/u.exec(text)?.[1]?.trim() ?? null;
  // A long remark in brackets is no unit.
  const bracket = inside !== null && inside.length <= LONGEST_UNIT ? inside : null;
  if (base === '' || bracket !== null) return { base: base || text, ...scaleOfUnit(bracket), unit: bracket };
  return unitBehind(base) ?? { base, exponent: 0, currency: null, unit: null };
}

/** A unit that follows the name without brackets: "Cost £m", "Performance, %". */
function unitBehind(base: string): HeaderParts | null {
  const [, name = '', words = ''] = CURRENCY_AT_END.exec(base) ?? UNIT_BEHIND_COMMA.exec(base) ?? [];
  const unit = words.trim();
  const scale = scaleOfUnit(unit);
  const known = unit !== '' && (scale.currency !== null || scale.exponent > 0 || unit === '%');
  return known ? { base: name.trim(), ...scale, unit } : null;
}

function scaleOfUnit(unit: string | null): Pick<HeaderParts, 'exponent' | 'currency'> {
  if (unit === null) return { exponent: 0, currency: null };
  const match = /^(?:in\s+)?(US\$|[£$€¥₹]|[A-Za-z]{3}(?=\s|$|'?0))?\s*(.*)$/iu.exec(unit);
  const currency = currencyOfSymbol(match?.[1] ?? '');
  const rest = currency === null ? unit.replace(/^in\s+/iu, '') : (match?.[2] ?? '');
  // A bare "m" in a header is as likely metres or months; with a currency before it, it is million.
  const exponent = rest === '' || (currency === null && /^m$/iu.test(rest)) ? null : magnitudeExponent(rest);
  return { exponent: exponent ?? 0, currency };
}
