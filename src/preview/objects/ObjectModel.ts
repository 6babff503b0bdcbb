import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import type { HostObject } from '../host/HostObject';

/** The workbook and how its objects lead to each other: ranges know their sheets, sheets their ranges. */
export interface ObjectModel {
  readonly book: EmulatedBook;
  readonly range: (block: CellBlock) => HostObject;
  readonly worksheet: (sheet: EmulatedSheet) => HostObject;
}
