import { inExcel, refusedWith } from '../inExcel';

const GRID = { sheets: [{ name: 'S', cells: [['a', 'b'], ['c', 'd']] }] };

describe('ranges', () => {
  it('keep only the upper left value when they are merged', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2').values = [['lost']];
    });
    const sheet = book.sheet('S');
    expect([sheet.valueAt(0, 0).value, sheet.valueAt(0, 1).value, sheet.valueAt(1, 1).value]).toEqual(['a', '', '']);
    expect(sheet.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
  });

  it('are cleared by contents, by looks or altogether', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange('A1:B2').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('A2').clear();
    });
    const state = (row: number, column: number) => [book.sheet('S').valueAt(row, column).value, book.sheet('S').cellAt(row, column).look.bold];
    expect([state(0, 0), state(0, 1), state(1, 0), state(1, 1)]).toEqual([['', true], ['b', false], ['', false], ['d', true]]);
  });

  it('show the address of a link in an empty cell', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange('A1').hyperlink = { documentReference: "'S'!B2" };
      sheet.getRange('C1').hyperlink = { documentReference: "'S'!B2", textToDisplay: 'there' };
      sheet.getRange('D1').hyperlink = { documentReference: "'S'!B2" };
    });
    expect([0, 2, 3].map((column) => book.sheet('S').valueAt(0, column).value)).toEqual(['a', 'there', "'S'!B2"]);
    expect(book.sheet('S').cellAt(0, 0).link).toEqual({ documentReference: "'S'!B2" });
  });

  it('take borders on their edges only', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const { borders } = workbook.worksheets.getItem('S').getRange('A1:B2').format;
      borders.getItem('EdgeTop').color = '#D5DEE6';
      borders.getItem('InsideHorizontal').style = 'Dot';
    });
    const look = (row: number, column: number) => book.sheet('S').cellAt(row, column).look;
    expect([look(0, 1).top, look(1, 1).top]).toEqual([{ style: 'Continuous', weight: 'Thin', color: '#D5DEE6' }, null]);
    expect([look(0, 0).bottom?.style, look(1, 0).bottom]).toEqual(['Dot', null]);
  });

  it('answer mixed looks with null', async () => {
    let read: unknown;
    await inExcel(GRID, async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1').format.font.bold = true;
      const { font, fill } = sheet.getRange('A1:B1').load('format/font/bold, format/font/size, format/fill/color').format;
      await context.sync();
      read = [font.bold, font.size, fill.color];
    });
    expect(read).toEqual([null, 11, '#FFFFFF']);
  });

  it('give looks to whole columns and sheets, which new cells have', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange().format.font.size = 10;
      sheet.getRange('B:B').format.font.bold = true;
      sheet.getRange('B9').values = [['new']];
    });
    expect(book.sheet('S').cellAt(8, 1).look).toMatchObject({ fontSize: 10, bold: true });
    expect(book.sheet('S').usedArea(true)).toMatchObject({ lastRow: 8, lastColumn: 1 });
  });

  it('take looks, links and sizes cell by cell, and copies of looks', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: true }, borders: { top: { color: '#000000' } } } }, {}]]);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      sheet.getRange('A1:B1').setColumnProperties([{}, { format: { columnWidth: 90 } }]);
      sheet.getRange('A2:B2').copyFrom('A1', 'Formats');
    });
    const sheet = book.sheet('S');
    expect([sheet.cellAt(0, 0).look.bold, sheet.cellAt(0, 1).look.bold, sheet.cellAt(1, 1).look.bold]).toEqual([true, false, true]);
    expect(sheet.cellAt(1, 0).look.top).toMatchObject({ style: 'Continuous' });
    expect([[...sheet.rowHeights], [...sheet.columnWidths]]).toEqual([[[0, 30]], [[1, 90]]]);
    expect(sheet.valueAt(1, 1).value).toBe('d');
  });

  it('keep rules for typing and formats by formula', async () => {
    const { book } = await inExcel(GRID, ({ workbook }) => {
      const range = workbook.worksheets.getItem('S').getRange('A1:A5');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      range.dataValidation.prompt = { message: 'm', showPrompt: true, title: 't' };
      const conditional = range.conditionalFormats.add('Custom');
      conditional.custom.rule.formula = '=A1=""';
      conditional.custom.format.font.color = '#8A4B00';
    });
    expect(book.sheet('S').validations).toMatchObject([{ rule: { list: { source: 'Yes,No' } }, prompt: { title: 't' } }]);
    expect(book.sheet('S').conditionals).toMatchObject([{ formula: '=A1=""', looks: { 'font.color': '#8A4B00' } }]);
    const tooLong = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    expect(await refusedWith(GRID, ({ workbook }) => void (workbook.worksheets.getItem('S').getRange('A1').dataValidation.rule = tooLong))).toBe('InvalidArgument');
  });

  it('write large blocks that the library sends in pieces', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    const { book } = await inExcel(GRID, ({ workbook }) => void (workbook.worksheets.getItem('S').getRange('A1:J400').formulas = rows));
    expect(book.sheet('S').valueAt(399, 9).value).toBe(3999);
  });

  it('are refused outside the sheet and under wrong addresses', async () => {
    expect(await refusedWith(GRID, ({ workbook }) => void workbook.worksheets.getItem('S').getRange('no address').load('values'))).toBe('InvalidArgument');
    expect(await refusedWith(GRID, ({ workbook }) => void workbook.worksheets.getItem('S').getRange('A1').getOffsetRange(-1, 0).load('values'))).toBe('InvalidArgument');
    expect(await refusedWith(GRID, ({ workbook }) => void (workbook.worksheets.getItem('S').getRange('A1').format.fill.color = 'tealish'))).toBe('InvalidArgument');
  });
});
