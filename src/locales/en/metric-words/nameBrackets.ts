import { insideCase } from './insideCase';

/** A name apart from the brackets at its end. */
export interface NameBrackets {
  readonly name: string;
  /** What the brackets keep saying, with its brackets and a space before; or an empty text. */
  readonly behind: string;
  /** A unit that the brackets give. */
  readonly unit: string | null;
}

const BRACKETS = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/;
const DASH = /^([^()]+?)\s+[–—-]\s+([^()]+)$/;
const COMMA = /^([^(),]+), (?!.*\b(?:and|or)\b)([^(),]+)$/i;
const UNIT = /^(?:[$£€¥₹%]|(?:US|A|C|NZ)\$|(?:USD|GBP|EUR)\b|per\b|\/)|^[\p{L}\d]+(?: [\p{L}\d]+)?(?:\s?\/\s?|\s(?:an?|per)\s)(?:hour|hr|shift|day|week|wk|month|mth|quarter|year|yr)$/iu;

/** Whether letters are the initials of words, with the small words or without. */
function areInitials(letters: string, name: string): boolean {
  const words = name.split(/[\s-]+/);
  const initials = (kept: readonly string[]): string => kept.map((word) => word.slice(0, 1)).join('').toLowerCase();
  const wanted = letters.replace(/s$/, '').toLowerCase();
  return wanted === initials(words) || wanted === initials(words.filter((word) => !/^(?:of|the|and|to|for|in|&)$/i.test(word)));
}

/** Several words in the capitals of a title are lowered; one word may be a name. */
const inBrackets = (said: string): string => (said.includes(' ') && !/\d/.test(said) ? insideCase(said) : said);

/**
 * Parts a name from the brackets at its end: a unit, an abbreviation of the name that says nothing new, or something to keep.
 *
 * What stands behind a dash or a comma is put in brackets.
 *
 * @example nameBrackets('Agency spend (£ per month)') // { name: 'Agency spend', behind: '', unit: '£ per month' }
 * @example nameBrackets('Length of stay (LOS)') // { name: 'Length of stay', behind: '', unit: null }
 * @example nameBrackets('OEE – Line 3') // { name: 'OEE', behind: ' (Line 3)', unit: null }
 * @example nameBrackets('Forecast error (MAPE, %)') // { name: 'Forecast error', behind: ' (MAPE)', unit: '%' }
 */
export function nameBrackets(text: string): NameBrackets {
  const [, name = text, inside = ''] = BRACKETS.exec(text) ?? DASH.exec(text) ?? COMMA.exec(text) ?? [];
  if (inside === '') return { name: text, behind: '', unit: null };
  if (UNIT.test(inside)) return { name, behind: '', unit: inside };
  const [, first = inside, unit = null] = /^(.+?),\s*(%|[$£€]\S*)$/.exec(inside) ?? [];
  return { ...behindName(name, first), unit };
}

/** What stays in brackets: what stood behind a dash, and what is no abbreviation of the name. */
function behindName(name: string, inside: string): Omit<NameBrackets, 'unit'> {
  const [, outer = name, dashed = ''] = DASH.exec(name) ?? [];
  const said = [dashed, areInitials(inside, outer) ? '' : inBrackets(inside)].filter((part) => part !== '').join(', ');
  return { name: outer, behind: said === '' ? '' : ` (${said})` };
}
