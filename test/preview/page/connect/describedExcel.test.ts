import { describeTemplate } from '../../../../src/app/describeTemplate';
import { openTryHost } from './openTryHost';

describe('describedExcel', () => {
  const { book } = openTryHost('virtual-ward').excel;
  const description = describeTemplate(null, 'virtual-ward');

  it('holds every value of the description, texts as texts', () => {
    for (const sheet of description.sheets) {
      const standing = book.sheet(sheet.name);
      for (const [row, { cells }] of sheet.rows.entries()) {
        for (const { column, value } of cells) expect([sheet.name, row, column, standing.valueAt(row, column).value]).toEqual([sheet.name, row, column, value ?? '']);
      }
    }
  });

  it('dresses the cells as the sheets of a file', () => {
    const costs = book.sheet('Costs');
    expect(costs.cellAt(0, 0).look).toMatchObject({ fontSize: 16, bold: true, fontColor: '#13253A' });
    expect(costs.cellAt(5, 5).look).toMatchObject({ fill: '#FFF8E1', horizontal: 'Right', numberFormat: '#,##0' });
    expect(costs.frozen).toEqual({ rows: 5, columns: 0 });
    expect(costs.tables.map(({ name }) => name)).toEqual(['Costs']);
  });

  it('leaves no sheet of ours and no event behind', () => {
    expect(book.sheets.flatMap(({ names }) => names)).toEqual([]);
    expect(book.takeChanges()).toEqual([]);
  });
});
