import type { CellAddress } from '../../../model/cellAddress';
import type { SheetView } from './SheetView';

/** A sheet's tab. */
export interface SheetTab {
  readonly name: string;
  /** CSS colour; null for a tab without one. */
  readonly color: string | null;
}

/** The open workbook as the page shows it and as a person uses it. */
export interface Book {
  readonly tabs: readonly SheetTab[];
  /** What a sheet looks like now; the same object until something changes. Null where it is gone. */
  sheet(name: string): SheetView | null;
  /** What the formula bar shows of a cell: its formula, or its value as it would be typed. */
  typed(cell: CellAddress): string;
  /** A person types into a cell; an empty text clears it. Gives a sentence where the text is refused and nothing changed. */
  type(cell: CellAddress, text: string): string | null;
  /** The cell that a reference such as `'Case'!A1` means; null where there is none. */
  find(reference: string): CellAddress | null;
}
