import type { CellAddress } from './cellAddress';

/** Why a value is not simply what the cell holds. Each has its words in the locales; null means plain. */
export const COERCIONS = [
  'number-from-text',
  'money-from-text',
  'percent-from-text',
  'percent-from-format',
  'date-from-text',
  'span-from-text',
  'magnitude-from-header',
  'change-from-text',
  'unit-from-name',
  'choice-from-synonym',
  'multiple-of-base',
] as const;
export type Coercion = (typeof COERCIONS)[number];

/** A value that was read from a cell. */
export interface CellOrigin {
  readonly kind: 'cell';
  readonly at: CellAddress;
  /** `number`: the cell holds a number (a live link works). `text`: it holds words that were read. */
  readonly holds: 'number' | 'text';
  /** Value = number in the cell × factor (100 for a percent-formatted 0.71, 1,000,000 for "£ million"). */
  readonly factor: number;
  /** What stands in the cell, for the live check that a text still says so. */
  readonly shown: string;
  /** Number format code of the cell, where it has one. */
  readonly format?: string;
  readonly coercion: Coercion | null;
}

/** A parameter that a preset supplies. */
export interface PresetOrigin {
  readonly kind: 'preset';
  readonly preset: string;
  readonly source: string;
}

/** What is assumed where nobody said anything; `reason` is a key of the locales. */
export interface DefaultOrigin {
  readonly kind: 'default';
  readonly reason: string;
}

/** Given on the command line or in the pane. */
export interface GivenOrigin {
  readonly kind: 'given';
  readonly by: string;
}

/** Worked out from other cells. */
export interface DerivedOrigin {
  readonly kind: 'derived';
  readonly from: readonly CellAddress[];
  readonly rule: string;
}

/** Where a value comes from. Nothing is shown without one. */
export type Origin = CellOrigin | PresetOrigin | DefaultOrigin | GivenOrigin | DerivedOrigin;

/** A value that remembers where it came from. Nothing is shown without one. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/**
 * The cells a value goes back to; none for presets and defaults.
 *
 * @example originCells({ kind: 'default', reason: 'x' }) // []
 */
export function originCells(origin: Origin): readonly CellAddress[] {
  if (origin.kind === 'cell') return [origin.at];
  return origin.kind === 'derived' ? origin.from : [];
}
