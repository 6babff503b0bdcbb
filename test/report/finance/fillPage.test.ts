import { page } from '../../../src/report/build/pages';
import { SheetBuilder } from '../../../src/report/build/SheetBuilder';
import { fillPage } from '../../../src/report/finance/fillPage';

/** A sheet with so many points of rows on it, ten points each. */
function sheetOf(points: number): SheetBuilder {
  const sheet = new SheetBuilder({ id: 'finance:x', name: 'Finance', role: 'output', columnWidths: [10], tabColor: '000000', page: page({ left: 'x', right: 'x' }, 'x') });
  for (let row = 0; row < points / 10; row += 1) {
    sheet.put(row, 0, { value: 'x' });
    sheet.height(row, 10);
  }
  return sheet;
}

const freeRows = (points: number, needed: number): number => {
  const sheet = sheetOf(points);
  const before = sheet.next;
  fillPage(sheet, needed);
  return sheet.next - before;
};

describe('fillPage', () => {
  it('leaves the foot of a page free where a table would be split', () => {
    expect(freeRows(600, 200)).toBe(7);
  });

  it('leaves no row free where the table still fits', () => {
    expect(freeRows(600, 80)).toBe(0);
  });

  it('rather splits a table than leaves half a page free', () => {
    expect(freeRows(400, 500)).toBe(0);
  });

  it('counts from the head of the page it is on', () => {
    expect(freeRows(1280, 200)).toBe(7);
  });

  it('does not wait for a page that no table of that height fits on', () => {
    expect(freeRows(600, 900)).toBe(0);
  });
});
