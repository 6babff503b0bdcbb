import { MergeIndex } from '../../../../src/preview/page/grid/MergeIndex';
import { rowsInSight } from '../../../../src/preview/page/grid/rowsInSight';
import { Tracks } from '../../../../src/preview/page/grid/Tracks';

const ROWS = new Tracks(Array.from({ length: 1_000 }, () => 20));
const SIGHT = { rows: ROWS, merges: new MergeIndex([]), frozenRows: 0, scrollTop: 0, height: 400, keep: 0 };

describe('rowsInSight', () => {
  it('draws a window and some rows around it, not the whole sheet', () => {
    const rows = rowsInSight({ ...SIGHT, scrollTop: 10_000, keep: 505 });
    expect(rows[0]).toBe(492);
    expect(rows.at(-1)).toBe(528);
    expect(rows).toHaveLength(37);
  });

  it('keeps the row of the selected cell, wherever the sheet is scrolled to', () => {
    const rows = rowsInSight({ ...SIGHT, scrollTop: 10_000, keep: 3 });
    expect(rows[0]).toBe(3);
    expect(rows).toContain(500);
  });

  it('leaves frozen rows out: they are drawn elsewhere', () => {
    expect(rowsInSight({ ...SIGHT, frozenRows: 5, keep: 2 })[0]).toBe(5);
  });

  it('draws the first row of a merged area that reaches into sight', () => {
    const merges = new MergeIndex([{ firstRow: 100, lastRow: 600, firstColumn: 0, lastColumn: 0 }]);
    expect(rowsInSight({ ...SIGHT, merges, scrollTop: 10_000, keep: 500 })[0]).toBe(100);
  });
});
