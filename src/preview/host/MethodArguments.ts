import type { CellBlock } from '../book/CellBlock';
import type { Json } from './Json';

/** The arguments of a call, read with the type that the member expects; others are refused. */
export interface MethodArguments {
  /** True when the caller left the argument out. */
  readonly isMissing: (index: number) => boolean;
  readonly text: (index: number) => string;
  readonly optionalText: (index: number, otherwise: string) => string;
  readonly number: (index: number) => number;
  readonly optionalNumber: (index: number, otherwise: number) => number;
  readonly flag: (index: number) => boolean;
  readonly json: (index: number) => Json;
  /** The cells of a range that was handed over as an object, or null. */
  readonly block: (index: number) => CellBlock | null;
  readonly wrong: (index: number, expected: string) => Error;
}
