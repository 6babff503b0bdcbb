import type { CellAddress } from '../../../model/cellAddress';
import type { EmulatedBook } from '../../book/EmulatedBook';
import type { EmulatedSheet } from '../../book/EmulatedSheet';

function firstNumber(sheet: EmulatedSheet): CellAddress | null {
  const used = sheet.usedArea(true);
  if (used === null) return null;
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    for (let column = used.firstColumn; column <= used.lastColumn; column += 1) {
      if (sheet.valueAt(row, column).type === 'Double') return { sheet: sheet.name, row, column };
    }
  }
  return null;
}

/** Where the page begins: at the first amount of a sheet, where the workbook has it, for somebody to change. */
export function firstCell(book: EmulatedBook, sheetName: string): CellAddress {
  const wanted = book.findSheet(sheetName);
  const amount = wanted === null ? null : firstNumber(wanted);
  return amount ?? { sheet: book.sheet(book.activeSheetId).name, row: 0, column: 0 };
}
