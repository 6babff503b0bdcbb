import type { CellAddress } from '../../../model/cellAddress';
import type { CellBlock } from '../../book/CellBlock';
import { nativeBridge } from '../../bridge/nativeBridge';
import type { EmulatedExcel } from '../../EmulatedExcel';
import type { SentRequest, TryHost } from '../view/TryHost';
import { EmulatedBookView } from './EmulatedBookView';
import { requestWrites } from './requestWrites';

/** The emulated Excel behind the page: its workbook, what the pane sent, and the line to the pane. */
export class EmulatedTryHost implements TryHost {
  readonly book: EmulatedBookView;
  private readonly changeListeners = new Set<() => void>();
  private readonly showListeners = new Set<(cell: CellAddress) => void>();
  private readonly writes: boolean[] = [];
  private changes = 0;
  private seenRequests = 0;
  private seenSelection: CellBlock | null = null;
  private seenSheet = '';

  constructor(
    private readonly excel: EmulatedExcel,
    readonly firstCell: CellAddress,
  ) {
    this.book = new EmulatedBookView(excel);
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

  /** After a request or typing: what was drawn is out of date, unless requests only read. */
  private follow(): void {
    const fresh = this.excel.log.entries.slice(this.seenRequests);
    this.seenRequests += fresh.length;
    this.changes += 1;
    if (fresh.length === 0 || fresh.some(({ isWrite }) => isWrite)) this.book.forgetViews();
    for (const listener of this.changeListeners) listener();
    this.followSelection();
  }

  /** The pane shows a cell by selecting it, or a sheet by bringing it to the front. */
  private followSelection(): void {
    const { book } = this.excel;
    const { selection, activeSheetId } = book;
    const isSelected = selection !== null && selection !== this.seenSelection;
    if (!isSelected && activeSheetId === this.seenSheet) return;
    this.seenSelection = selection;
    this.seenSheet = activeSheetId;
    const sheet = book.findSheet(activeSheetId);
    if (sheet === null) return;
    const cell = isSelected ? { sheet: selection.sheet.name, row: selection.area.firstRow, column: selection.area.firstColumn } : { sheet: sheet.name, row: 0, column: 0 };
    for (const listener of this.showListeners) listener(cell);
  }
}
