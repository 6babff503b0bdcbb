import { fillRandom, seedWord } from './counterRandom';
import { SOBOL_DIMENSIONS } from './joeKuoNumbers';
import { scrambled, sobolDirections } from './sobolDirections';
import type { ScrambledDimension } from './sobolDirections';

/** Trials that are computed together. A block is the same whatever was computed before it. */
export const BLOCK = 512;

/** How the points of the trials are chosen. */
export const SAMPLING_METHODS = ['scrambled-sobol', 'pseudo-random'] as const;
export type SamplingMethod = (typeof SAMPLING_METHODS)[number];

/** One coordinate of the `BLOCK` trials of a block: the 32-bit words `start` ⊕ pattern. Good until the next block is asked for. */
export interface PointWords {
  readonly pattern: Int32Array;
  readonly start: number;
}

/** Gives one coordinate of the trials of a block. */
export type PointColumn = (block: number) => PointWords;

/** The number of zeros at the end of each number from 1 up; the digit that Gray's code changes at that step. */
const CHANGED_DIGIT = Uint8Array.from({ length: BLOCK }, (_, index) => 31 - Math.clz32(index & -index));

/** A block of points is its first point with one fixed pattern of digits exchanged. */
function sobolColumn({ directions, shift }: ScrambledDimension): PointColumn {
  const pattern = new Int32Array(BLOCK);
  for (let index = 1; index < BLOCK; index += 1) pattern[index] = (pattern[index - 1] ?? 0) ^ (directions[CHANGED_DIGIT[index] ?? 0] ?? 0);
  return (block) => {
    const first = block * BLOCK;
    const gray = first ^ (first >>> 1);
    let start = shift;
    for (let digit = 0; digit < directions.length; digit += 1) if (((gray >>> digit) & 1) === 1) start ^= directions[digit] ?? 0;
    return { pattern, start };
  };
}

/**
 * The points of all trials, one column maker for each dimension.
 *
 * `scrambled-sobol`: Sobol's sequence in Gray's order, scrambled by the seed, for the first 128 dimensions; further
 * dimensions are random and independent, so the error falls more slowly in them and nothing else changes.
 * `pseudo-random`: random and independent in all.
 *
 * Equation of a word w as a chance: (w + ½) / 2^32, never 0 nor 1.
 *
 * Source: Antonov and Saleev (1979), Gray's code; see `sobolDirections` and `counterRandom`.
 */
export function pointColumns(dimensions: number, method: SamplingMethod, seed: number): readonly PointColumn[] {
  const key = seedWord(seed);
  const even = method === 'pseudo-random' ? [] : sobolDirections(Math.min(dimensions, SOBOL_DIMENSIONS));
  return Array.from({ length: dimensions }, (_, stream) => {
    const directions = even[stream];
    if (directions !== undefined) return sobolColumn(scrambled(directions, key, stream));
    const pattern = new Int32Array(BLOCK);
    return (block) => {
      fillRandom(pattern, key, { stream, block });
      return { pattern, start: 0 };
    };
  });
}
