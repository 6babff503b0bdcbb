import { nextZoom, startZoom, zoomSheet } from '../../../../src/preview/page/view/zoomSheet';
import { sheetOf } from '../sheetOf';

describe('zoomSheet', () => {
  const sheet = sheetOf({ cells: [['a']], rowHeights: [30, null] });

  it('multiplies widths, heights and letters', () => {
    const half = zoomSheet(sheet, 0.5);
    expect(half.columnWidths[0]).toBe(25);
    expect(half.rowHeight(0)).toBe(15);
    expect(half.cellAt(0, 0)?.look.size).toBe(5);
  });

  it('leaves rows that fit themselves without a height, and empty cells empty', () => {
    const half = zoomSheet(sheet, 0.5);
    expect(half.rowHeight(1)).toBeNull();
    expect(half.cellAt(3, 3)).toBeNull();
  });

  it('comes back to the same sizes', () => {
    expect(zoomSheet(zoomSheet(sheet, 0.5), 1).columnWidths).toEqual(sheet.columnWidths);
    expect(zoomSheet(sheet, 1)).toBe(sheet);
  });
});

describe('startZoom', () => {
  const wide = { cells: [Array.from({ length: 10 }, () => 'x')], columnWidths: Array.from({ length: 10 }, () => 100) };

  it('shrinks a sheet to type in a little at most', () => {
    expect(startZoom(sheetOf(wide), 500)).toBe(0.85);
    expect(startZoom(sheetOf(wide), 3_000)).toBe(1);
  });

  it('fits a sheet to read into the window, within what can be read', () => {
    expect(startZoom(sheetOf({ ...wide, showGridlines: false }), 900)).toBeCloseTo(0.88, 2);
    expect(startZoom(sheetOf({ ...wide, showGridlines: false }), 300)).toBe(0.7);
    expect(startZoom(sheetOf({ ...wide, showGridlines: false }), 3_000)).toBe(1);
  });
});

describe('nextZoom', () => {
  it('steps to the next size from between two', () => {
    expect(nextZoom(0.88, 'in')).toBe(0.9);
    expect(nextZoom(0.88, 'out')).toBe(0.8);
  });

  it('stays at the ends', () => {
    expect(nextZoom(1.5, 'in')).toBe(1.5);
    expect(nextZoom(0.5, 'out')).toBe(0.5);
  });
});
