import type { CellArea } from '../../report/description/SheetDescription';
import type { EmulatedSheet } from './EmulatedSheet';

/** A rectangle of cells of one sheet. */
export interface CellBlock {
  readonly sheet: EmulatedSheet;
  readonly area: CellArea;
}
