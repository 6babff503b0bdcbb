import { inExcel, refusedWith } from '../inExcel';

const MONEY = { sheets: [{ name: 'S', cells: [['Item', '', 'Item'], ['a', 1, 2]], tables: { Money: 'A1:C2' } }] };

describe('tables', () => {
  it('fill in missing headers and number repeated ones', async () => {
    const { book } = await inExcel(MONEY, () => undefined);
    expect([0, 1, 2].map((column) => book.sheet('S').valueAt(0, column).value)).toEqual(['Item', 'Column2', 'Item2']);
  });

  it('are found by name, read and converted back', async () => {
    let read: unknown;
    const { book } = await inExcel(MONEY, async (context) => {
      const table = context.workbook.tables.getItem('money').load('name, showTotals');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      read = [table.name, table.showTotals, body.address];
      table.convertToRange();
    });
    expect(read).toEqual(['Money', false, 'S!A2:C2']);
    expect(book.sheet('S').tables).toEqual([]);
    expect(book.sheet('S').valueAt(0, 0).value).toBe('Item');
  });

  it('overlap neither each other nor merged cells, and have names of their own', async () => {
    expect(await refusedWith(MONEY, ({ workbook }) => void workbook.tables.add('S!C2:D4', true))).toBe('InvalidOperation');
    expect(await refusedWith(MONEY, ({ workbook }) => workbook.worksheets.getItem('S').getRange('A1:A2').merge())).toBe('InvalidOperation');
    const second = (name: string) => refusedWith(MONEY, ({ workbook }) => void (workbook.tables.add('S!F1:G2', true).name = name));
    expect([await second('MONEY'), await second('no name'), await second('Costs')]).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'not refused']);
  });
});
