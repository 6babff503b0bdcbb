import type { Coercion } from '../../model/origin';
import type { Problem, ProblemCode } from '../../model/Problem';

/** What reading a cell gave. */
export type Reading<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      /** Why the value is not simply what the cell holds; null = plain. */
      readonly coercion: Coercion | null;
      /** Value = number in the cell × factor; 1 for texts. */
      readonly factor: number;
    }
  /** Nothing stands in the cell. */
  | { readonly state: 'missing' }
  /** The cell says something, and no value came of it. */
  | { readonly state: 'refused'; readonly code: ProblemCode; readonly data: Problem['data'] };

/** Nothing stands in the cell. */
export const MISSING = { state: 'missing' } as const satisfies Reading<never>;

/**
 * A value that was read, plainly unless a coercion is named.
 *
 * @example read(5) // { state: 'read', value: 5, coercion: null, factor: 1 }
 */
export function read<T>(value: T, coercion: Coercion | null = null, factor = 1): Reading<T> {
  return { state: 'read', value, coercion, factor };
}

/**
 * A refusal: the problem's code and what its sentence needs.
 *
 * @example refused('value-withheld', { text: 'TBC' }).state // 'refused'
 */
export function refused(code: ProblemCode, data: Problem['data']): Reading<never> {
  return { state: 'refused', code, data };
}

/**
 * The same reading with its value turned into another; misses and refusals stay as they are.
 *
 * @example mapReading(read(2), (value) => value * 10) // { state: 'read', value: 20, coercion: null, factor: 1 }
 */
export function mapReading<T, U>(reading: Reading<T>, turn: (value: T) => U): Reading<U> {
  return reading.state === 'read' ? { ...reading, value: turn(reading.value) } : reading;
}
