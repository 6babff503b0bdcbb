import type { CellAddress } from './cellAddress';
import type { FieldTable, ValueOfField } from './field';
import type { Sourced } from './origin';

/** The values of one input row by field key; a missing key means that no cell said anything. */
export type RecordOf<T extends FieldTable> = { readonly [K in keyof T]?: Sourced<ValueOfField<T[K]>> };

/** Where a row of input stands, for problems about what is missing in it. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** Column of each field that has one, so that a problem can name the very cell to type in. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** The record's first cell. */
  readonly first: CellAddress;
}
