import type { CellAddress } from '../model/cellAddress';
import type { RawCell, RawWorkbook } from '../model/rawWorkbook';
import type { CellArea, WorkbookDescription } from '../report/description/SheetDescription';

/** What a host can do; asked before an action is offered. */
export interface HostCapabilities {
  readonly liveEvents: boolean;
  readonly chartAltText: boolean;
}

export interface WriteReceipt {
  /** Names of the sheets as they stand after writing, in the order of the description. */
  readonly sheets: readonly string[];
  readonly added: number;
  readonly refreshed: number;
  /** What the program could not do and the sheets had to do without. */
  readonly without?: 'page-setup';
}

/** Told during a long write: how much of it is done, both in the same unit. */
export type WriteProgress = (done: number, of: number) => void;

export type Unsubscribe = () => void;

/**
 * Where a workbook lives. Ranges outside our own sheets cannot be expressed by the write methods,
 * so no use case can touch a user's cell.
 */
export interface WorkbookPort {
  readonly capabilities: HostCapabilities;
  readTables(): Promise<RawWorkbook>;
  readRange(sheet: string, area: CellArea): Promise<readonly (readonly RawCell[])[]>;
  /** Writes or refreshes our own sheets, whole or not at all. Own sheets that are not described stay. */
  writeSheets(book: WorkbookDescription, onProgress?: WriteProgress): Promise<WriteReceipt>;
  /** Removes our own sheets and nothing else; returns their names. */
  removeOwnSheets(): Promise<readonly string[]>;
  /** Calls back when a cell outside our own sheets changes; a host without events never calls. */
  onInputChange(listener: () => void): Unsubscribe;
}

/** Where its user looks: only a workbook that is open in front of somebody has one. */
export interface WorkbookView {
  /** Brings a cell into sight and selects it, or all cells from it to another one of its sheet. Says false where the sheet is gone. */
  showCell(first: CellAddress, last?: CellAddress): Promise<boolean>;
}
