/** Digits a program keeps without loss; longer runs are reference numbers, and `007` is a code. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MOST_DIGITS = 15;

/**
 * The number a text table's cell is written as when it becomes a worksheet cell: only what reads the same
 * everywhere, such as `2000000` or `29.4`. Everything else (null here) stays text exactly as it was.
 */
export function plainNumber(text: string): number | null {
  return PLAIN.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS ? Number(text) : null;
}
