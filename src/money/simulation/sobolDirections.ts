import { counterWord } from './counterRandom';
import { joeKuoNumbers } from './joeKuoNumbers';
import type { JoeKuoNumbers } from './joeKuoNumbers';

/** Binary digits of a coordinate. */
const DIGITS = 32;

/** Streams of the random digits, apart from those that fill columns. */
const MATRIX_STREAM = 0x40000000;
const SHIFT_STREAM = 0x40000001;

/**
 * The digit after which each direction number follows from the `degree` ones before it:
 * m_k = 2 a_1 m_{k−1} ⊕ 2² a_2 m_{k−2} ⊕ … ⊕ 2^s m_{k−s} ⊕ m_{k−s}.
 */
function directionsOf({ polynomial, initial }: JoeKuoNumbers): Uint32Array {
  const degree = initial.length;
  const directions = new Uint32Array(DIGITS);
  initial.forEach((m, digit) => (directions[digit] = m << (DIGITS - 1 - digit)));
  for (let digit = degree; digit < DIGITS; digit += 1) {
    const far = directions[digit - degree] ?? 0;
    let direction = far ^ (far >>> degree);
    for (let back = 1; back < degree; back += 1) {
      if (((polynomial >>> (degree - back)) & 1) === 1) direction ^= directions[digit - back] ?? 0;
    }
    directions[digit] = direction;
  }
  return directions;
}

/**
 * The direction numbers of the first dimensions of Sobol's sequence: 32 words each, as fractions of 2^32.
 *
 * @param count at most `SOBOL_DIMENSIONS`.
 *
 * Source: Bratley and Fox, Algorithm 659, ACM Transactions on Mathematical Software 14 (1988); numbers of Joe and
 * Kuo (2008).
 * @example [...sobolDirections(2)[1].slice(0, 3)] // [2147483648, 3221225472, 2684354560]
 */
export function sobolDirections(count: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: DIGITS }, (_, digit) => 2 ** (DIGITS - 1 - digit));
  return [first, ...joeKuoNumbers(Math.max(0, count - 1)).map(directionsOf)].slice(0, count);
}

/** A dimension made random: its direction numbers and the word that shifts every point. */
export interface ScrambledDimension {
  readonly directions: Uint32Array;
  readonly shift: number;
}

const hasOddBits = (word: number): boolean => {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  folded ^= folded >>> 2;
  folded ^= folded >>> 1;
  return (folded & 1) === 1;
};

/**
 * A dimension scrambled at random: every digit is exchanged depending on random sums of the digits before it, and
 * the whole is shifted. Each point becomes evenly distributed, and the evenness of the set is kept.
 *
 * Equation: y = L x ⊕ e over the binary digits, L lower triangular with a diagonal of ones, L and e random.
 *
 * @param key a word from `seedWord`.
 *
 * Source: Matoušek, Journal of Complexity 14 (1998), random linear scrambling; Owen (1995) for its purpose.
 */
export function scrambled(directions: Uint32Array, key: number, dimension: number): ScrambledDimension {
  const rows = Array.from({ length: DIGITS }, (_, digit) => {
    const own = 2 ** (DIGITS - 1 - digit);
    const before = digit === 0 ? 0 : -2 * own;
    return (counterWord(key, MATRIX_STREAM, dimension * DIGITS + digit) & before) | own;
  });
  const mixed = directions.map((direction) => rows.reduce((word, row, digit) => (hasOddBits(row & direction) ? word | (1 << (DIGITS - 1 - digit)) : word), 0));
  return { directions: mixed, shift: counterWord(key, SHIFT_STREAM, dimension) };
}
