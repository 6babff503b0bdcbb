import { NORMAL_LOOK } from '../../../../src/preview/book/CellLook';
import type { EmulatedSheet } from '../../../../src/preview/book/EmulatedSheet';
import { emulatedSheetView } from '../../../../src/preview/page/connect/emulatedSheetView';
import type { SheetView } from '../../../../src/preview/page/view/SheetView';
import { openTryHost } from './openTryHost';

function viewOf(prepare: (sheet: EmulatedSheet) => void): SheetView {
  const { book } = openTryHost('empty').excel;
  const sheet = book.sheet(book.activeSheetId);
  prepare(sheet);
  return emulatedSheetView(book, sheet, 1);
}

describe('emulatedSheetView', () => {
  it('turns points into pixels, and leaves heights that nobody set to the page', () => {
    const view = viewOf((sheet) => {
      sheet.columnWidths.set(1, 75);
      sheet.rowHeights.set(2, 30);
    });
    expect(view.columnWidths.slice(0, 2)).toEqual([64, 100]);
    expect([view.rowHeight(0), view.rowHeight(2)]).toEqual([null, 40]);
  });

  it('translates looks: letters in pixels, borders by weight, a fill or none', () => {
    const view = viewOf((sheet) => {
      const look = { ...NORMAL_LOOK, fontSize: 18, bold: true, fill: '#F2F7FA', horizontal: 'Right', vertical: 'Top', wrap: true, bottom: { style: 'Continuous', weight: 'Medium', color: '#13253A' } };
      sheet.restyle({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 }, () => look);
      sheet.put(0, 0, { kind: 'constant', value: 'Net' });
    });
    expect(view.cellAt(0, 0)).toMatchObject({
      text: 'Net',
      look: { size: 24, bold: true, fill: '#F2F7FA', horizontal: 'right', vertical: 'top', wrap: true, bottom: { width: 2, color: '#13253A' }, top: null },
    });
    expect(view.cellAt(0, 1)).toBeNull();
  });

  it('shows errors, truth values and results of formulas', () => {
    const view = viewOf((sheet) => {
      sheet.put(0, 0, { kind: 'formula', formula: '=1/0' });
      sheet.put(0, 1, { kind: 'formula', formula: '=2>1' });
      sheet.put(0, 2, { kind: 'formula', formula: '=2*21' });
    });
    expect([0, 1, 2].map((column) => view.cellAt(0, column))).toMatchObject([
      { text: '#DIV/0!', kind: 'error' },
      { text: 'TRUE', kind: 'logical' },
      { text: '42', kind: 'number' },
    ]);
  });

  it('has room around what is in use, merged areas and charts included', () => {
    const view = viewOf((sheet) => {
      sheet.put(99, 3, { kind: 'constant', value: 1 });
      sheet.merge({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 40 });
    });
    expect(view.lastUsed).toEqual({ row: 99, column: 40 });
    expect(view.rowCount).toBe(130);
    expect(view.columnCount).toBe(45);
  });

  it('carries links', () => {
    const view = viewOf((sheet) => {
      sheet.put(0, 0, { kind: 'constant', value: 'Case' });
      sheet.setLink(0, 0, { documentReference: 'Case!A1' });
    });
    expect(view.cellAt(0, 0)?.link).toBe('Case!A1');
  });
});
