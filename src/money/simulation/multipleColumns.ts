import type { Law } from '../uncertainty/Law';
import type { Shape } from '../uncertainty/Shape';
import { normalChanceBelow, normalQuantile } from '../uncertainty/special/normal';
import type { PointWords } from './pointColumns';

/** Cells of each table; a power of two, so that the first ten digits of a word name its cell. */
const CELL_DIGITS = 10;
const CELLS = 2 ** CELL_DIGITS;

/** The digits after those of the cell, on the first level and on the second: how many, and which. */
const FIRST_SHIFT = 32 - CELL_DIGITS;
const FIRST_REST = 2 ** FIRST_SHIFT - 1;
const SECOND_SHIFT = FIRST_SHIFT - CELL_DIGITS;
const SECOND_REST = 2 ** SECOND_SHIFT - 1;

/** The value of a 32-bit word as a chance. */
const WORDS = 2 ** 32;

/** Standard normal values outside this happen less than once in ten thousand million trials. */
const NORMAL_REACH = 6.5;
const NORMAL_CELLS = 4096;

/**
 * A quantile function between two chances as straight pieces: for each cell the value at the middle of its first word
 * and what each further word adds.
 */
function pieces({ quantile }: Law, [first, last]: readonly [number, number], wordsPerCell: number): Float64Array {
  const table = new Float64Array(2 * CELLS);
  let from = quantile(first);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const to = quantile(first + ((last - first) * (cell + 1)) / CELLS);
    const slope = (to - from) / wordsPerCell;
    table[2 * cell] = from + slope / 2;
    table[2 * cell + 1] = slope;
    from = to;
  }
  return table;
}

/** The words up to which each point of a discrete law is meant; the last has no end. */
function wordLimits({ chances }: { readonly chances: readonly number[] }): Float64Array {
  let below = 0;
  return Float64Array.from(chances.slice(0, -1), (chance) => (below += chance) * WORDS);
}

function fillStepwise(column: ArrayLike<number>, limits: Float64Array, { values, out }: { readonly values: readonly number[]; readonly out: Float64Array }): void {
  for (let index = 0; index < out.length; index += 1) {
    const place = column[index] ?? 0;
    let point = 0;
    while (point < limits.length && place >= (limits[point] ?? 0)) point += 1;
    out[index] = values[point] ?? 0;
  }
}

/** A quantile function as straight pieces: all of it, its first cell and its last. */
interface QuantilePieces {
  readonly whole: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** A word of the first or the last cell, in the table of that cell. */
function inTail(table: Float64Array, word: number): number {
  const place = 2 * ((word >>> SECOND_SHIFT) & (CELLS - 1));
  return (table[place] ?? 0) + (word & SECOND_REST) * (table[place + 1] ?? 0);
}

// The innermost loops of a simulation are functions of their own with all they need as arguments: twice as fast.
function fillFromPieces({ pattern, start }: PointWords, { whole, lowest, highest }: QuantilePieces, out: Float64Array): void {
  for (let index = 0; index < out.length; index += 1) {
    const word = start ^ (pattern[index] ?? 0);
    const cell = word >>> FIRST_SHIFT;
    if (cell === 0 || cell === CELLS - 1) out[index] = inTail(cell === 0 ? lowest : highest, word);
    else out[index] = (whole[2 * cell] ?? 0) + (word & FIRST_REST) * (whole[2 * cell + 1] ?? 0);
  }
}

/** Turns one coordinate of a block into multiples. */
export type MultiplesOfWords = (words: PointWords, out: Float64Array) => void;

/**
 * Multiples from the words of points, by the inverse distribution function in a table of two levels: 1,024 cells, the
 * first and the last of them in 1,024 cells again, straight between the values.
 *
 * Points of a discrete law are taken exactly. The straight pieces shift percentiles of a sum by less than 2e-4 of its
 * standard deviation; one level of the same size would shift them by 1e-3.
 *
 * Source: inversion, Devroye, Non-Uniform Random Variate Generation (1986), chapter II.2.
 */
export function multiplesOfWords(shape: Shape, law: Law): MultiplesOfWords {
  if (shape.kind === 'points') {
    const { values } = shape;
    const limits = wordLimits(shape);
    return ({ pattern, start }, out) => {
      for (let index = 0; index < out.length; index += 1) out[index] = (start ^ (pattern[index] ?? 0)) >>> 0;
      fillStepwise(out, limits, { values, out });
    };
  }
  const tables = {
    whole: pieces(law, [0, 1], 2 ** FIRST_SHIFT),
    lowest: pieces(law, [0, 1 / CELLS], 2 ** SECOND_SHIFT),
    highest: pieces(law, [1 - 1 / CELLS, 1], 2 ** SECOND_SHIFT),
  };
  return (words, out) => fillFromPieces(words, tables, out);
}

function fillFromNormals(normals: Float64Array, table: Float64Array, out: Float64Array): void {
  const scale = NORMAL_CELLS / (2 * NORMAL_REACH);
  for (let index = 0; index < out.length; index += 1) {
    const place = Math.max(0, Math.min(NORMAL_CELLS - 1e-9, ((normals[index] ?? 0) + NORMAL_REACH) * scale));
    const cell = Math.floor(place);
    const from = table[cell] ?? 0;
    out[index] = from + (place - cell) * ((table[cell + 1] ?? 0) - from);
  }
}

/** Turns a column of `BLOCK` standard normal values into one of multiples. */
export type MultiplesOfNormals = (normals: Float64Array, out: Float64Array) => void;

/**
 * Multiples from standard normal values z: the inverse distribution function of Φ(z), in a table of 4,096 cells over
 * ± 6.5, straight between the values. Points of a discrete law are taken exactly.
 */
export function multiplesOfNormals(shape: Shape, { quantile }: Law): MultiplesOfNormals {
  if (shape.kind === 'points') {
    const limits = wordLimits(shape).map((limit) => normalQuantile(limit / WORDS));
    return (normals, out) => fillStepwise(normals, limits, { values: shape.values, out });
  }
  const table = Float64Array.from({ length: NORMAL_CELLS + 1 }, (_, cell) => quantile(normalChanceBelow(NORMAL_REACH * ((2 * cell) / NORMAL_CELLS - 1))));
  return (normals, out) => fillFromNormals(normals, table, out);
}

/**
 * Standard normal values from the `BLOCK` words of points.
 *
 * Equation: z = Φ⁻¹((w + ½) / 2^32), w read without a sign.
 */
export function fillNormals({ pattern, start }: PointWords, out: Float64Array): void {
  for (let index = 0; index < out.length; index += 1) out[index] = normalQuantile((((start ^ (pattern[index] ?? 0)) >>> 0) + 0.5) / WORDS);
}
