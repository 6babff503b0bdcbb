/**
 * What prices come to in a year, as a multiple of those of year 0.
 *
 * Equation: (1 + i)^t.
 * Money in prices of year 0 (real) times this is money of the day (nominal); nominal money over this is real.
 *
 * @param inflation rise of prices a year, a fraction of one, greater than −1.
 * @param year years after year 0.
 *
 * Source: HM Treasury, The Green Book, on adjusting for inflation.
 * @example priceIndex(0.1, 2) // 1.21
 */
export function priceIndex(inflation: number, year: number): number {
  return (1 + inflation) ** year;
}
