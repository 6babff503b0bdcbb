import { layRow, textReach, type SheetLayout } from '../../../../src/preview/page/grid/layRow';
import { guessTextWidth } from '../../../../src/preview/page/grid/measureText';
import { sheetLayout } from '../../../../src/preview/page/grid/sheetLayout';
import type { SheetView } from '../../../../src/preview/page/view/SheetView';
import { sheetOf } from '../sheetOf';

const LONG = 'A text of thirty letters or so.';

function layoutOf(sheet: SheetView): SheetLayout {
  return sheetLayout(sheet, guessTextWidth);
}

describe('layRow', () => {
  it('lets a text run over blank neighbours as far as it needs', () => {
    const layout = layoutOf(sheetOf({ cells: [[LONG]] }));
    expect(textReach(layout, 0, 0)).toEqual({ first: 0, last: 3 });
    const [first] = layRow(layout, 0);
    expect(first).toMatchObject({ textLeft: 0, textWidth: 200, align: 'left' });
  });

  it('stops a text at the next cell that holds something', () => {
    const layout = layoutOf(sheetOf({ cells: [[LONG, null, 5]] }));
    expect(textReach(layout, 0, 0)).toEqual({ first: 0, last: 1 });
  });

  it('runs to the left from a right-aligned cell and to both sides from a centred one', () => {
    const right = layoutOf(sheetOf({ cells: [[null, null, null, null, { value: LONG, look: { horizontal: 'right' } }]] }));
    expect(textReach(right, 0, 4)).toEqual({ first: 1, last: 4 });
    expect(layRow(right, 0)[4]).toMatchObject({ textLeft: -150, textWidth: 200 });
    const centre = layoutOf(sheetOf({ cells: [[null, null, null, null, { value: LONG, look: { horizontal: 'center' } }]] }));
    expect(textReach(centre, 0, 4)).toEqual({ first: 2, last: 6 });
  });

  it('keeps wrapped texts and numbers within their cell', () => {
    const layout = layoutOf(sheetOf({ cells: [[{ value: LONG, look: { wrap: true } }], [1_234_567_890_123]] }));
    expect(textReach(layout, 0, 0)).toEqual({ first: 0, last: 0 });
    expect(textReach(layout, 1, 0)).toEqual({ first: 0, last: 0 });
  });

  it('shows number signs for a number that does not fit, and never for a text', () => {
    const layout = layoutOf(sheetOf({ cells: [[1_234_567_890_123, 12]] }));
    const [wide, fitting] = layRow(layout, 0);
    expect(wide?.text).toMatch(/^#+$/);
    expect(fitting?.text).toBe('12');
  });

  it('hides the gridlines under a running text and keeps the others', () => {
    const [first, second, third, fourth, fifth] = layRow(layoutOf(sheetOf({ cells: [[LONG]] })), 0);
    expect([first, second, third].map((cell) => cell?.right)).toEqual([null, null, null]);
    expect([fourth, fifth].map((cell) => cell?.right?.width)).toEqual([1, 1]);
  });

  it('draws no gridline where the sheet shows none, but the borders of its cells', () => {
    const line = { width: 2, color: '#13253a' };
    const sheet = sheetOf({ showGridlines: false, cells: [[{ value: 'a', look: { bottom: line } }, 'b'], [null, { value: 'c', look: { left: line, top: line } }]] });
    const [first, second] = layRow(layoutOf(sheet), 0);
    expect(first).toMatchObject({ right: null, bottom: line });
    expect(second).toMatchObject({ right: null, bottom: line });
    expect(layRow(layoutOf(sheet), 1)[0]?.right).toEqual(line);
  });

  it('hides the gridlines of a filled cell behind its fill', () => {
    const [cell] = layRow(layoutOf(sheetOf({ cells: [[{ value: null, look: { fill: '#fff8e1' } }]] })), 0);
    expect(cell).toMatchObject({ fill: '#fff8e1', right: { color: '#fff8e1' }, bottom: { color: '#fff8e1' } });
  });

  it('gives a merged text the whole area, and only a background to the cells beneath', () => {
    const merge = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 };
    const layout = layoutOf(sheetOf({ merges: [merge], cells: [[{ value: LONG, look: { fill: '#f2f7fa' } }, null, null, 'next']] }));
    const [first, second, third, fourth] = layRow(layout, 0);
    expect(first).toMatchObject({ merge, covered: false, textWidth: 150, textHeight: 40 });
    expect(second).toMatchObject({ covered: true, fill: '#f2f7fa', right: { color: '#f2f7fa' }, bottom: { color: '#f2f7fa' } });
    expect(third).toMatchObject({ covered: true });
    expect(fourth).toMatchObject({ covered: false, text: 'next' });
    expect(layRow(layout, 1)[0]).toMatchObject({ covered: true, merge: null });
  });

  it('lets no text run under a merged area', () => {
    const merge = { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 2 };
    expect(textReach(layoutOf(sheetOf({ merges: [merge], cells: [[LONG]] })), 0, 0)).toEqual({ first: 0, last: 0 });
  });

  it('puts texts left, numbers right and truth values in the middle where nothing else is said', () => {
    const cells = layRow(layoutOf(sheetOf({ cells: [['a', 1, true, { value: 2, look: { horizontal: 'left' } }]] })), 0);
    expect(cells.slice(0, 4).map(({ align }) => align)).toEqual(['left', 'right', 'center', 'left']);
  });
});
