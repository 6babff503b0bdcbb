import { NORMAL_LOOK, type CellLook } from './CellLook';

/** What a cell holds. A quoted text was typed with an apostrophe before it. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly quoted?: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** Where a click on a cell leads. */
export interface CellLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** A cell as it stands. */
export interface Cell {
  readonly content: CellContent;
  readonly look: CellLook;
  readonly link: CellLink | null;
}

/** What a cell shows before it is formatted. */
export interface CellValue {
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  readonly value: string | number | boolean;
}

/** Nothing in a cell. */
export const EMPTY: CellContent = { kind: 'empty' };

/** The value of nothing. */
export const EMPTY_VALUE: CellValue = { type: 'Empty', value: '' };

/** A cell that nobody touched. */
export const UNTOUCHED: Cell = { content: EMPTY, look: NORMAL_LOOK, link: null };

/** The value of a plain text, number or truth value. */
export function valueOfConstant(value: string | number | boolean): CellValue {
  if (typeof value === 'number') return { type: 'Double', value };
  return typeof value === 'boolean' ? { type: 'Boolean', value } : { type: 'String', value };
}
