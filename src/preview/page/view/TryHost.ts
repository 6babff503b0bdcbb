import type { CellAddress } from '../../../model/cellAddress';
import type { Book } from './Book';

/** One request of the pane, as the emulated Excel counted it. */
export interface SentRequest {
  readonly number: number;
  readonly actions: number;
  readonly bytes: number;
  readonly answerBytes: number;
  /** Whether it changed the workbook. */
  readonly writes: boolean;
  /** The message of the error it was answered with; null where it succeeded. */
  readonly error: string | null;
}

/** The emulated Excel as the page needs it. */
export interface TryHost {
  readonly book: Book;
  readonly sent: readonly SentRequest[];
  /** The cell to begin at. */
  readonly firstCell: CellAddress;
  /** Grows with each change of cells, sheets or the list of requests. */
  readonly revision: number;
  onChange(listener: () => void): () => void;
  /** The add-in brought a cell into sight. */
  onShow(listener: (cell: CellAddress) => void): () => void;
  /** A person chose a cell: the add-in may ask which. */
  select(cell: CellAddress): void;
  /** Opens the line to the pane: takes what the pane sends, gives answers and events. */
  connect(toPane: (text: string) => void): (text: string) => void;
}
