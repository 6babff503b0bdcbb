import { isJoining } from './joiningWords';
import { isAbbreviation, isProper } from './abbreviation';

/** Words that stay small in a title besides those that join, and so tell nothing. */
const SMALL = /^(?:a|an|and|or|the|more|less|least|most)$/i;
/** Words that may stand between the capitals of one name. */
const LINK = /^(?:and|of|for|the|&)$/i;
const LETTER_PREFIX = /^E$/;

/** Names of two common words. */
const OWN_NAMES = /\b(?:press ganey|joint commission|cyber essentials|black friday)\b/gi;

/** A part between hyphens that keeps its capitals: an abbreviation, a lone letter, inner capitals, a name. */
const isFixedPart = (part: string): boolean => /[A-Z0-9&]/.test(part.slice(1)) || (/^[A-Z]\.?$/.test(part) && !LETTER_PREFIX.test(part)) || isProper(part);
const isFixed = (word: string): boolean => (word.includes('-') ? word.split('-').some(isFixedPart) : isFixedPart(word));
const isCapital = (word: string): boolean => /^[A-Z][a-z]/.test(word);
const loweredPart = (part: string): string => (isFixedPart(part) ? part : part.slice(0, 1).toLowerCase() + part.slice(1));
const lowered = (word: string): string => word.split('-').map(loweredPart).join('-');

/** A name that is all capitals: words are lowered, abbreviations stay. */
const unshouted = (words: readonly string[]): string => words.map((word) => (isAbbreviation(word) ? word : word.toLowerCase())).join(' ');

/** Whether the first word belongs to a name of several capitals: `Friends and Family Test`. */
function startsName(rest: readonly string[]): boolean {
  const next = rest.find((word) => !LINK.test(word));
  return next !== undefined && isCapital(next) && !isFixed(next);
}

/**
 * A name as it stands inside a sentence: without the capital of its first word, without capitals of a title.
 *
 * Abbreviations and names with inner capitals stay; so does a name of several words at the start.
 *
 * @example insideCase('Patient wait time') // 'patient wait time'
 * @example insideCase('Net Promoter Score') // 'net promoter score'
 * @example insideCase('A&E four-hour performance') // 'A&E four-hour performance'
 * @example insideCase('Friends and Family Test score') // 'Friends and Family Test score'
 * @example insideCase('Non-English speakers') // 'non-English speakers'
 * @example insideCase('MEDIAN ED WAIT TIME') // 'median ED wait time'
 */
export function insideCase(name: string): string {
  return lowCase(name).replace(OWN_NAMES, (own) => own.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase()));
}

function lowCase(name: string): string {
  const words = name.split(' ');
  if (words.length > 1 && !/[a-z]/.test(name) && !words.every(isAbbreviation)) return unshouted(words);
  const [first = '', ...rest] = words;
  const telling = rest.filter((word) => !SMALL.test(word) && !isJoining(word) && /^[A-Za-z]/.test(word) && !isFixed(word));
  const capitals = telling.filter(isCapital).length;
  if (capitals === 0) return [lowered(first), ...rest].join(' ');
  if (capitals === telling.length) return words.map(lowered).join(' ');
  return startsName(rest) ? name : [lowered(first), ...rest].join(' ');
}
