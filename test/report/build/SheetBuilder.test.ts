import { page } from '../../../src/report/build/pages';
import { SheetBuilder } from '../../../src/report/build/SheetBuilder';
import { callFormula } from '../../../src/report/formula/Formula';

const builder = (): SheetBuilder =>
  new SheetBuilder({ id: 'x', name: 'Workings', role: 'working', columnWidths: [10], tabColor: '000000', page: page({ left: 'a', right: 'b' }, 'c') });

describe('SheetBuilder', () => {
  it('sorts the cells of a row and keeps free rows', () => {
    const sheet = builder();
    sheet.put(2, 3, { value: 1 });
    sheet.put(2, 0, { value: 'a' });
    expect(sheet.describe().rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([[], [], [0, 3]]);
    expect(sheet.next).toBe(3);
  });

  it('writes formulas from the point of view of its own sheet', () => {
    const sheet = builder();
    const at = sheet.put(0, 0, { value: 2 });
    sheet.put(1, 0, { value: 2, formula: callFormula('SUM', at, { ...at, sheet: 'Inputs' }) });
    expect(sheet.describe().rows[1]?.cells[0]?.formula).toBe('SUM($A$1,Inputs!$A$1)');
  });

  it('fills empty cells only, and leaves gaps in a line', () => {
    const sheet = builder();
    sheet.line(0, 0, [{ value: 'a' }, null, { value: 'c' }]);
    sheet.fill({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }, 'band');
    expect(sheet.describe().rows[0]?.cells.map(({ value, style }) => [value, style])).toEqual([['a', 'plain'], [null, 'band'], ['c', 'plain']]);
  });

  it('keeps the height of a row without cells', () => {
    const sheet = builder();
    sheet.height(1, 6);
    expect(sheet.describe().rows).toEqual([{ cells: [] }, { height: 6, cells: [] }]);
  });
});
