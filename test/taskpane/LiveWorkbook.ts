import type { AppError } from '../../src/errors/AppError';
import type { HostCapabilities, Unsubscribe, WorkbookPort, WorkbookView, WriteProgress, WriteReceipt } from '../../src/hosts/port';
import type { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { a1, cellReference, type CellAddress } from '../../src/model/cellAddress';
import type { RawCell, RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellArea, WorkbookDescription } from '../../src/report/description/SheetDescription';

/** A file that somebody edits while it is open: its content can change, its answers can be held back or fail. */
export class LiveWorkbook implements WorkbookPort, WorkbookView {
  readonly capabilities: HostCapabilities = { liveEvents: true, chartAltText: true };
  /** Cells that were shown, in order. */
  readonly shown: string[] = [];
  reads = 0;
  timesListened = 0;

  private readonly listeners = new Set<() => void>();
  private gate: Promise<void> = Promise.resolve();
  private failure: AppError | Error | null = null;

  constructor(public book: FileWorkbook) {}

  /** Another content, as if cells had been typed. */
  become(book: FileWorkbook): void {
    this.book = book;
    for (const listener of this.listeners) listener();
  }

  /** Holds answers back until the returned function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      release();
      this.gate = Promise.resolve();
    };
  }

  failNext(failure: AppError | Error): void {
    this.failure = failure;
  }

  get isFollowed(): boolean {
    return this.listeners.size > 0;
  }

  async readTables(): Promise<RawWorkbook> {
    this.reads += 1;
    await this.ready();
    return this.book.readTables();
  }

  async readRange(sheet: string, area: CellArea): Promise<readonly (readonly RawCell[])[]> {
    await this.ready();
    return this.book.readRange(sheet, area);
  }

  async writeSheets(book: WorkbookDescription, onProgress?: WriteProgress): Promise<WriteReceipt> {
    onProgress?.(1, 4);
    await this.ready();
    return this.book.writeSheets(book);
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    await this.ready();
    return this.book.removeOwnSheets();
  }

  onInputChange(listener: () => void): Unsubscribe {
    this.timesListened += 1;
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async showCell(address: CellAddress, last: CellAddress = address): Promise<boolean> {
    await this.ready();
    this.shown.push(cellReference(address) === cellReference(last) ? cellReference(address) : `${cellReference(address)}:${a1(last)}`);
    const { sheets } = await this.book.readTables();
    return sheets.some(({ name }) => name === address.sheet);
  }

  private async ready(): Promise<void> {
    await this.gate;
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
  }
}
