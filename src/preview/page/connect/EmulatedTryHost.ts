import { a1, type CellAddress } from '../../../model/cellAddress';
import type { CellBlock } from '../../book/CellBlock';
import type { EmulatedSheet } from '../../book/EmulatedSheet';
import { ShownTexts } from '../../book/ShownTexts';
import { nativeBridge } from '../../bridge/nativeBridge';
import type { EmulatedExcel } from '../../EmulatedExcel';
import { refusalOf } from '../../host/refusal';
import type { Book, SheetTab } from '../view/Book';
import type { SheetView } from '../view/SheetView';
import type { SentRequest, TryHost } from '../view/TryHost';
import { emulatedSheetView } from './emulatedSheetView';
import { requestWrites } from './requestWrites';
import { typedText } from './typedText';

/** The emulated Excel behind the page: what it shows, what a person does, and the line to the pane. */
export class EmulatedTryHost implements TryHost {
  readonly book: Book;
  private readonly shown = new ShownTexts();
  private readonly views = new Map<string, SheetView>();
  private readonly changeListeners = new Set<() => void>();
  private readonly showListeners = new Set<(cell: CellAddress) => void>();
  private readonly writes: boolean[] = [];
  private changes = 0;
  private seenRequests = 0;
  private seenSelection: CellBlock | null;
  private seenSheet: string;

  constructor(
    private readonly excel: EmulatedExcel,
    readonly firstCell: CellAddress,
  ) {
    const { book } = excel;
    this.seenSelection = book.selection;
    this.seenSheet = book.activeSheetId;
    const host = this;
    this.book = {
      get tabs(): readonly SheetTab[] {
        return host.visibleSheets().map(({ name, tabColor }) => ({ name, color: tabColor === '' ? null : tabColor }));
      },
      sheet: (name) => this.view(name),
      typed: ({ sheet, row, column }) => {
        const cell = book.findSheet(sheet)?.cellAt(row, column);
        return cell === undefined ? '' : typedText(cell, this.shown);
      },
      type: (cell, text) => this.type(cell, text),
      find: (reference) => {
        const block = book.findBlock(reference, null);
        return block === null ? null : { sheet: block.sheet.name, row: block.area.firstRow, column: block.area.firstColumn };
      },
    };
    excel.onChange(() => this.follow());
    this.select(firstCell);
  }

  get revision(): number {
    return this.changes;
  }

  get sent(): readonly SentRequest[] {
    return this.excel.log.entries.map(({ number, actions, bytesIn, bytesOut, error }, index) => ({
      number,
      actions,
      bytes: bytesIn,
      answerBytes: bytesOut,
      writes: this.writes[index] === true,
      error: error ?? null,
    }));
  }

  /** The text of a value in a number format, as cells and charts show it. */
  formatValue(format: string, value: number): string {
    return this.shown.of({ type: 'Double', value }, format);
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onShow(listener: (cell: CellAddress) => void): () => void {
    this.showListeners.add(listener);
    return () => this.showListeners.delete(listener);
  }

  select({ sheet: name, row, column }: CellAddress): void {
    const { book } = this.excel;
    const sheet = book.findSheet(name);
    if (sheet === null) return;
    book.activeSheetId = sheet.id;
    book.selection = { sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } };
    this.seenSelection = book.selection;
    this.seenSheet = sheet.id;
  }

  connect(toPane: (text: string) => void): (text: string) => void {
    const bridge = nativeBridge(this.excel);
    bridge.onMessageFromHost = toPane;
    return (text) => {
      // Requests are logged in the order in which they are sent.
      this.writes.push(requestWrites(text));
      bridge.sendMessageToHost(text);
    };
  }

  private visibleSheets(): readonly EmulatedSheet[] {
    return this.excel.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  private view(name: string): SheetView | null {
    const known = this.views.get(name);
    if (known !== undefined) return known;
    const sheet = this.visibleSheets().find((one) => one.name === name);
    if (sheet === undefined) return null;
    const fresh = emulatedSheetView(this.excel.book, sheet, this.changes);
    this.views.set(name, fresh);
    return fresh;
  }

  private type(cell: CellAddress, text: string): string | null {
    try {
      this.excel.person.types(cell.sheet, a1(cell), text);
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      return `${refusal.message} The cell is as it was.`;
    }
  }

  /** After a request or typing: what was drawn is out of date, unless the request only read. */
  private follow(): void {
    const { log, book } = this.excel;
    const onlyRead = log.entries.length > this.seenRequests && log.entries.slice(this.seenRequests).every(({ isWrite }) => !isWrite);
    this.seenRequests = log.entries.length;
    this.changes += 1;
    if (!onlyRead) this.views.clear();
    for (const listener of this.changeListeners) listener();
    this.followSelection(book.selection);
  }

  private followSelection(selection: CellBlock | null): void {
    const { activeSheetId } = this.excel.book;
    if (selection === this.seenSelection && activeSheetId === this.seenSheet) return;
    const sheet = this.excel.book.findSheet(activeSheetId);
    const isCell = selection !== null && selection !== this.seenSelection;
    this.seenSelection = selection;
    this.seenSheet = activeSheetId;
    if (sheet === null) return;
    const cell = isCell ? { sheet: selection.sheet.name, row: selection.area.firstRow, column: selection.area.firstColumn } : { sheet: sheet.name, row: 0, column: 0 };
    for (const listener of this.showListeners) listener(cell);
  }
}
