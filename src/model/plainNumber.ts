const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** `1.200` is 1.2 here and 1200 there; only a file that separates cells by commas settles it. */
const MAYBE_GROUPED = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** Digits a program keeps without loss; longer runs are reference numbers, and `007` is a code. */
const MOST_DIGITS = 15;

/**
 * The number that a cell of a text table is, when it is written so that it reads the same everywhere
 * (`2000000`, `29.4`); null for everything else, which stays text. A writer turns the same cells into numbers.
 *
 * @example plainNumber('29.4', ';') // 29.4
 * @example plainNumber('1.200', ';') // null
 * @example plainNumber('1.200', ',') // 1.2
 * @example plainNumber('007', ',') // null
 */
export function plainNumber(text: string, delimiter: string): number | null {
  if (!PLAIN.test(text) || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  return delimiter !== ',' && MAYBE_GROUPED.test(text) ? null : Number(text);
}
