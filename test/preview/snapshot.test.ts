import { snapshot } from '../../src/preview/snapshot';
import { inExcel } from './inExcel';

const BOOK = { sheets: [{ name: 'S', cells: [[1, '=A1*2', 'x']], formats: { A1: '0.0' }, names: { Mark: '="about"' } }] };

describe('snapshot', () => {
  it('shows a workbook as plain data, with looks only where they were changed', async () => {
    const { book } = await inExcel(BOOK, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange('C1').values = [["'1/2"]];
      sheet.getRange('A2:B2').merge();
      sheet.getRange('A1').format.columnWidth = 90;
    });
    const [sheet] = snapshot(book).sheets;
    expect(sheet?.cells).toEqual({
      A1: { value: 1, type: 'Double', look: { numberFormat: '0.0' } },
      B1: { value: 2, type: 'Double', formula: '=A1*2', look: {} },
      C1: { value: '1/2', type: 'String', quoted: true, look: {} },
    });
    expect(sheet).toMatchObject({ merges: ['A2:B2'], columnWidths: { 0: 90 }, names: [{ name: 'Mark' }], frozen: null });
  });

  it('is equal for equal workbooks and stays as it was', async () => {
    const { book } = await inExcel(BOOK, () => undefined);
    const before = snapshot(book);
    const again = await inExcel(BOOK, () => undefined);
    expect(snapshot(again.book)).toEqual(before);
    again.book.sheet('S').type(0, 0, 'other');
    expect(snapshot(again.book)).not.toEqual(before);
  });
});
