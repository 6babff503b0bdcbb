import type { CellAddress } from '../../model/cellAddress';
import type { Origin } from '../../model/origin';

/** Something a sentence may say: a value under a key, with the cells it goes back to. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  /**
   * `input`: read from the user's sheet or assumed, shown on Inputs.
   * `words`: wording made from a cell's text, shown on Inputs and flagged when that text changes.
   * `money`: worked out by the money room, shown on Workings.
   */
  readonly from: 'input' | 'words' | 'money';
  readonly origin: Origin;
  readonly cells: readonly CellAddress[];
  /** The value was made from the cell's text and is not that text: it must not be linked to the cell. */
  readonly fixed?: true;
}
