/** First words that keep their capital wherever they stand. */
const PROPER = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Christmas', 'Easter', 'English', 'Medicare', 'Medicaid']);
/** Words that stay small in a title, and so tell nothing. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|per|the|to|with|within)$/i;

/** An abbreviation, or a name with inner capitals, digits or signs. */
const isFixed = (word: string): boolean => /[A-Z0-9&]/.test(word.slice(1)) || /^[A-Z]-/.test(word) || PROPER.has(word);
const isCapital = (word: string): boolean => /^[A-Z][a-z]/.test(word);
const lowered = (word: string): string => (isFixed(word) ? word : word.slice(0, 1).toLowerCase() + word.slice(1));

/**
 * A name as it stands inside a sentence: without the capital of its first word, without capitals of a title.
 *
 * Abbreviations and names with inner capitals stay; so does a name of which only some words are capitals.
 *
 * @example insideCase('Patient wait time') // 'patient wait time'
 * @example insideCase('Net Promoter Score') // 'net promoter score'
 * @example insideCase('A&E four-hour performance') // 'A&E four-hour performance'
 * @example insideCase('Friends and Family Test score') // 'Friends and Family Test score'
 * @example insideCase('PATIENT WAIT TIME') // 'patient wait time'
 */
export function insideCase(name: string): string {
  const words = name.split(' ');
  if (words.length > 1 && !/[a-z]/.test(name) && words.some((word) => word.length > 4)) return name.toLowerCase();
  const [first = '', ...rest] = words;
  const telling = rest.filter((word) => !SMALL.test(word) && /^[A-Za-z]/.test(word) && !isFixed(word));
  const capitals = telling.filter(isCapital).length;
  if (capitals === 0) return [lowered(first), ...rest].join(' ');
  return capitals === telling.length ? words.map(lowered).join(' ') : name;
}
