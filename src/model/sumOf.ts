/**
 * The sum of a row of amounts; a row without any adds up to 0.
 *
 * @example sumOf([1, 2, 3]) // 6
 */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
