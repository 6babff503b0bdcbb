import { FileWorkbook } from '../../../../src/hosts/xlsx/FileWorkbook';
import type { SheetDescription, ValidationDescription } from '../../../../src/report/description/SheetDescription';
import { describedBook, describedSheet, fullSheet } from '../../descriptions';
import { partOf } from '../smallPackage';

async function written(sheet: SheetDescription): Promise<(path: string) => string> {
  const file = FileWorkbook.empty('Test');
  await file.writeSheets(describedBook(sheet));
  const bytes = file.toBytes();
  return (path) => partOf(bytes, path);
}

function ruleOf(kind: 'date' | 'decimal'): ValidationDescription {
  const [list] = fullSheet().validations;
  if (list === undefined) throw new Error('the full sheet has a list');
  return { ...list, rule: { kind, minimum: null, maximum: null } };
}

describe('what Excel would repair in a sheet', () => {
  it('is not written: a merge of one cell is none', async () => {
    const one = { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 };
    const alone = await written(describedSheet([['x']], { merges: [one] }));
    expect(alone('xl/worksheets/sheet1.xml')).not.toContain('merge');
    const both = await written(describedSheet([['x']], { merges: [one, { ...one, firstRow: 3, lastRow: 3, lastColumn: 2 }] }));
    expect(both('xl/worksheets/sheet1.xml')).toContain('<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>');
  });

  it('is not written: columns of a table are spelt as their header cells are', async () => {
    const header = 'a_x0041_\u0007\r\nb';
    const part = await written(describedSheet([[header], ['x']], { tables: [{ name: 'T', area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 } }] }));
    expect(part('xl/worksheets/sheet1.xml')).toContain('>a_x005F_x0041__x0007_\nb</t>');
    expect(part('xl/tables/table1.xml')).toContain('name="a_x005F_x0041__x0007__x000a_b"');
  });

  it('is not written: headers and footers stay below 256 characters, however many ampersands are in them', async () => {
    const { page } = describedSheet([]);
    const part = await written(describedSheet([['x']], { page: { ...page, header: { left: 'R&D & '.repeat(30), right: '&'.repeat(200) } } }));
    const header = /<oddHeader>(.*?)<\/oddHeader>/.exec(part('xl/worksheets/sheet1.xml'))?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(header.length).toBeGreaterThan(200);
    expect(header.length).toBeLessThan(256);
  });

  it('is not written: rules without bounds stay within the days and numbers there are', async () => {
    const dates = await written(describedSheet([['x']], { validations: [ruleOf('date')] }));
    expect(dates('xl/worksheets/sheet1.xml')).toContain('<formula1>0</formula1><formula2>2958465</formula2>');
    const numbers = await written(describedSheet([['x']], { validations: [ruleOf('decimal')] }));
    expect(numbers('xl/worksheets/sheet1.xml')).toContain('<formula1>-1E+307</formula1><formula2>1E+307</formula2>');
  });
});
