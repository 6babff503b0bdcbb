import { AppError } from '../../errors/AppError';
import type { RawCell, RawWorkbook } from '../../model/rawWorkbook';
import type { CellArea, WorkbookDescription } from '../../report/description/SheetDescription';
import { fingerprint } from '../fingerprint';
import type { HostCapabilities, Unsubscribe, WorkbookPort, WriteReceipt } from '../port';
import { freshPackage } from './fresh/freshPackage';
import { textTableSheet } from './fresh/textTableSheet';
import { graftSheets } from './graft/graftSheets';
import { removeOwnSheets } from './graft/removeOwnSheets';
import type { PartStore } from './package/PartStore';
import { indexWorkbook } from './package/WorkbookIndex';
import { readPackage } from './read/readPackage';
import { openFile } from './readWorkbookFile';
import type { Deflate } from './zip/packEntry';
import type { Inflate } from './zip/unpackEntry';

const BLANK: RawCell = { value: null };

/** A text table has no place for sheets: its rows become the first sheet of a new package. */
function packageOf(table: RawWorkbook): PartStore {
  const [sheet] = table.sheets;
  return freshPackage(table.fileName, sheet === undefined ? null : { name: sheet.name, xml: textTableSheet(sheet, table.delimiter ?? ',') });
}

/** A workbook file, held in memory: read, written in place, handed back as bytes. Nothing is stored anywhere. */
export class FileWorkbook implements WorkbookPort {
  readonly capabilities: HostCapabilities = { liveEvents: false, chartAltText: true };

  private current: RawWorkbook | null;

  private constructor(
    private parts: PartStore,
    private readonly opened: RawWorkbook,
  ) {
    this.current = opened;
  }

  /**
   * Opens a workbook or a text table.
   *
   * @throws AppError as `openFile` does.
   */
  static fromBytes(bytes: Uint8Array, fileName: string, inflate?: Inflate): FileWorkbook {
    const { raw, parts } = openFile(bytes, fileName, inflate);
    return new FileWorkbook(parts ?? packageOf(raw), raw);
  }

  /** A workbook without any sheet, to be filled by `writeSheets`. */
  static empty(title: string): FileWorkbook {
    const raw: RawWorkbook = { fileName: title, kind: 'xlsx', sheets: [], date1904: false, fingerprint: fingerprint([]) };
    return new FileWorkbook(freshPackage(title, null), raw);
  }

  readTables(): Promise<RawWorkbook> {
    return settled(() => this.read());
  }

  readRange(sheet: string, area: CellArea): Promise<readonly (readonly RawCell[])[]> {
    return settled(() => {
      const found = this.read().sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      if (found === undefined) throw new AppError('range-invalid', { range: sheet });
      const width = area.lastColumn - area.firstColumn + 1;
      const height = area.lastRow - area.firstRow + 1;
      if (width < 1 || height < 1 || area.firstRow < 0 || area.firstColumn < 0) throw new AppError('range-invalid', { range: sheet });
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => found.rows[area.firstRow + row]?.[area.firstColumn + column] ?? BLANK),
      );
    });
  }

  writeSheets(book: WorkbookDescription): Promise<WriteReceipt> {
    return settled(() => {
      const { parts, plans } = graftSheets(this.parts, book);
      this.adopt(parts);
      const added = plans.filter(({ isNew }) => isNew).length;
      return { sheets: plans.map(({ name }) => name), added, refreshed: plans.length - added };
    });
  }

  removeOwnSheets(): Promise<readonly string[]> {
    return settled(() => {
      const { parts, names } = removeOwnSheets(this.parts);
      this.adopt(parts);
      return names;
    });
  }

  /** A file has no events: the listener is never called. */
  onInputChange(): Unsubscribe {
    return () => undefined;
  }

  /**
   * The file as it stands now; the same state and packer always give the same bytes.
   *
   * @throws AppError `description-invalid` while there is no sheet in it.
   */
  toBytes(deflate?: Deflate): Uint8Array {
    if (indexWorkbook(this.parts).sheets.length === 0) throw new AppError('description-invalid', { reason: 'no-sheets', sheet: '', where: '' });
    return this.parts.toBytes(deflate);
  }

  /** What stands in the file. What was read from a text table stays as it was read: text, with its encoding. */
  private read(): RawWorkbook {
    if (this.current !== null) return this.current;
    const { opened } = this;
    const read = readPackage(this.parts, opened.fileName);
    const texts = new Map(opened.sheets.map((sheet) => [sheet.name, sheet] as const));
    const sheets = read.sheets.map((sheet) => texts.get(sheet.name) ?? sheet);
    this.current = opened.kind === 'csv' ? { ...opened, sheets } : read;
    return this.current;
  }

  private adopt(parts: PartStore): void {
    this.parts = parts;
    // Read again only when somebody asks: after the last writing nobody does.
    this.current = null;
  }
}

/** Runs work at once and hands its outcome, or its error, to the promise. */
function settled<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
