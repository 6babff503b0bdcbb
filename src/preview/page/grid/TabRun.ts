import type { CellPlace } from './MergeIndex';

/** A step that a key asks for: from the selected cell to where the key alone would lead. */
export interface Step {
  readonly key: string;
  readonly shift: boolean;
  readonly from: CellPlace;
  readonly to: CellPlace;
}

const same = (left: CellPlace, right: CellPlace): boolean => left.row === right.row && left.column === right.column;

/** A run of Tab presses along a row: Enter then leads back under the cell where it began, as people fill in a table. */
export class TabRun {
  private start: CellPlace | null = null;
  private end: CellPlace | null = null;

  /** Where a step leads, with what was pressed before in mind. */
  take({ key, shift, from, to }: Step): CellPlace {
    const begun = this.start !== null && this.end !== null && same(this.end, from) ? this.start : null;
    this.start = key === 'Tab' ? (begun ?? from) : null;
    this.end = key === 'Tab' ? to : null;
    return key === 'Enter' && !shift && begun !== null ? { row: to.row, column: begun.column } : to;
  }
}
