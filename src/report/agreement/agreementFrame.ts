/**
 * Width of each column in characters: two halves alike with a gap between them. In each half what is told, its state,
 * who, when, and where it stands.
 */
export const AGREEMENT_WIDTHS: readonly number[] = [38, 15, 28, 13, 16, 3, 38, 15, 28, 13, 16];
/** Last column of the page. */
export const LAST_COLUMN = AGREEMENT_WIDTHS.length - 1;
/** First column of the right half. */
export const RIGHT = 6;

/** Words do not break anywhere, so a line holds a little more letters than its width in digits, and not much more. */
const FILL = 1.22;

/**
 * Characters that fit into one line from a column to another, at the normal size.
 *
 * @example charactersAcross(0, 0) // 46
 */
export function charactersAcross(first: number, last: number): number {
  return Math.floor(AGREEMENT_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0) * FILL);
}
