import { openEmulatedExcel } from './openEmulatedExcel';

async function typed(input: string | number | boolean, format?: string) {
  const { Excel } = openEmulatedExcel();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values, formulas, numberFormat, valueTypes, text');
    await context.sync();
    return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0], format: cell.numberFormat[0]?.[0], type: cell.valueTypes[0]?.[0], text: cell.text[0]?.[0] };
  });
}

describe('setting values', () => {
  it.each([
    ['30%', 0.3, '0%', '30%'],
    ['2.5%', 0.025, '0.00%', '2.50%'],
    ['1,250', 1250, '#,##0', '1,250'],
    ['$1,250.5', 1250.5, '$#,##0.00', '$1,250.50'],
    ['(5)', -5, 'General', '-5'],
    ['1e3', 1000, '0.00E+00', '1.00E+03'],
    ['1/2', 46024, 'd-mmm', '2-Jan'],
    ['3/14/2028', 46826, 'm/d/yyyy', '3/14/2028'],
    ['March 2028', 46813, 'mmm-yy', 'Mar-28'],
    ['5 March 2028', 46817, 'd-mmm-yy', '5-Mar-28'],
    ['1 1/2', 1.5, '# ?/?', '1 1/2'],
    ['10:30', 0.4375, 'h:mm', '10:30'],
    ['TRUE', true, 'General', 'TRUE'],
    ['plain', 'plain', 'General', 'plain'],
    ['Q1 2026', 'Q1 2026', 'General', 'Q1 2026'],
    ['2028-02-30', '2028-02-30', 'General', '2028-02-30'],
    ["'1/2", '1/2', 'General', '1/2'],
    ["'=A1", '=A1', 'General', '=A1'],
  ])('takes the text %s as Excel takes typing', async (input, value, format, text) => {
    expect(await typed(input)).toMatchObject({ value, format, text });
  });

  it('takes a text that starts with = for a formula', async () => {
    expect(await typed('=1+2')).toMatchObject({ value: 3, formula: '=1+2', type: 'Double' });
  });

  it('keeps whatever is typed into a cell formatted as text', async () => {
    expect(await typed('=1+2', '@')).toMatchObject({ value: '=1+2', formula: '=1+2', type: 'String' });
  });

  it('keeps a number format that the cell had', async () => {
    expect(await typed('30%', '0.000')).toMatchObject({ value: 0.3, format: '0.000', text: '0.300' });
  });

  it.each(['- item one', '+44 20 7946', '=SUM(A2', '=1+'])('refuses %s, which is taken for a formula and is none', async (input) => {
    await expect(typed(input)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('leaves cells at null and clears them at an empty text', async () => {
    const { Excel } = openEmulatedExcel({ sheets: [{ name: 'S', cells: [[1, 2, 3]] }] });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:C1');
      range.values = [[null, '', 9]];
      range.load('values, valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[1, '', 9]], [['Double', 'Empty', 'Double']]]);
  });

  it('refuses values of another shape than the range', async () => {
    const { Excel } = openEmulatedExcel();
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1], [2]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('calculates formulas across sheets to all digits', async () => {
    const { Excel } = openEmulatedExcel({ sheets: [{ name: 'A b', cells: [[1]] }, { name: 'B', cells: [["='A b'!A1/3", '=1/0', '=A1>0', '="x"&"y"']] }] });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1:D1').load('values,valueTypes');
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    expect(values[0]?.[0]).toBeCloseTo(1 / 3, 14);
    expect(values).toEqual([[expect.any(Number), '#DIV/0!', true, 'xy'], ['Double', 'Error', 'Boolean', 'String']]);
  });
});
