const EXPONENTS: Readonly<Record<string, number>> = {
  k: 3,
  '000': 3,
  '000s': 3,
  "'000": 3,
  "'000s": 3,
  '’000': 3,
  '’000s': 3,
  thousand: 3,
  thousands: 3,
  m: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  mil: 6,
  mill: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  billion: 9,
  billions: 9,
  tn: 12,
  trillion: 12,
};

/**
 * The power of ten that a word of magnitude stands for; null when it is none.
 *
 * @example magnitudeExponent('bn') // 9
 * @example magnitudeExponent('Million') // 6
 */
export function magnitudeExponent(word: string): number | null {
  return EXPONENTS[word.trim().toLowerCase().replace(/\.$/u, '')] ?? null;
}

/**
 * Multiplies by a power of ten without the noise of a floating product (1.1 and 6 give 1100000).
 *
 * @example scaledByTen(1.1, 6) // 1100000
 */
export function scaledByTen(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(power) + exponent}`);
}
