const PREFIXES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The month that a lower-case English word names by its first three letters, 1 to 12; 0 when it names none.
 *
 * @example monthOfWord('september') // 9
 * @example monthOfWord('xyz') // 0
 */
export function monthOfWord(word: string): number {
  return PREFIXES.indexOf(word.slice(0, 3)) + 1;
}
