import { a1, type CellAddress } from '../../../model/cellAddress';
import type { EmulatedSheet } from '../../book/EmulatedSheet';
import { ShownTexts } from '../../book/ShownTexts';
import type { EmulatedExcel } from '../../EmulatedExcel';
import { refusalOf } from '../../host/refusal';
import type { Book, SheetTab } from '../view/Book';
import type { SheetView } from '../view/SheetView';
import { emulatedSheetView } from './emulatedSheetView';
import { typedText } from './typedText';

/** The emulated workbook as the page shows it and as a person uses it. */
export class EmulatedBookView implements Book {
  private readonly shown = new ShownTexts();
  private readonly views = new Map<string, SheetView>();
  private revision = 0;

  constructor(private readonly excel: EmulatedExcel) {}

  get tabs(): readonly SheetTab[] {
    return this.visibleSheets().map(({ name, tabColor }) => ({ name, color: tabColor === '' ? null : tabColor }));
  }

  sheet(name: string): SheetView | null {
    const known = this.views.get(name);
    if (known !== undefined) return known;
    const sheet = this.visibleSheets().find((one) => one.name === name);
    if (sheet === undefined) return null;
    const fresh = emulatedSheetView(this.excel.book, sheet, this.revision);
    this.views.set(name, fresh);
    return fresh;
  }

  typed({ sheet, row, column }: CellAddress): string {
    const cell = this.excel.book.findSheet(sheet)?.cellAt(row, column);
    return cell === undefined ? '' : typedText(cell, this.shown);
  }

  type(cell: CellAddress, text: string): string | null {
    try {
      this.excel.person.types(cell.sheet, a1(cell), text);
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      return `${refusal.message} The cell is as it was.`;
    }
  }

  find(reference: string): CellAddress | null {
    const block = this.excel.book.findBlock(reference, null);
    return block === null ? null : { sheet: block.sheet.name, row: block.area.firstRow, column: block.area.firstColumn };
  }

  /** The text of a value in a number format, as cells and charts show it. */
  formatValue(format: string, value: number): string {
    return this.shown.of({ type: 'Double', value }, format);
  }

  /** What was drawn is out of date. */
  forgetViews(): void {
    this.revision += 1;
    this.views.clear();
  }

  private visibleSheets(): readonly EmulatedSheet[] {
    return this.excel.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  }
}
