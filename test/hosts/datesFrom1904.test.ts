import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { datesFrom1904 } from '../../src/hosts/datesFrom1904';
import type { CellDescription } from '../../src/report/description/SheetDescription';
import { describedBook, describedSheet } from './descriptions';
import { ONE_SHEET, partOf, smallPackage, workbookPart } from './xlsx/smallPackage';

const CELLS: readonly CellDescription[] = [
  { column: 0, value: 46_904, style: 'date' },
  { column: 1, value: 46_904, formula: 'Costs!A1', style: 'rowDate' },
  { column: 2, value: 46_904, style: 'text', format: 'dd/mm/yyyy' },
  { column: 3, value: 46_904, style: 'number', format: '#,##0 "days"' },
  { column: 4, value: '31 May 2028', style: 'date' },
];
const SHEET = describedSheet([], {
  rows: [{ cells: CELLS }],
  validations: [
    {
      area: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 },
      rule: { kind: 'date', minimum: 36_526, maximum: null },
      promptTitle: '',
      prompt: '',
      errorTitle: '',
      error: '',
      severity: 'stop',
    },
  ],
});

describe('a workbook that counts its days from 1904', () => {
  it('gets its dates 1,462 days lower, and all other numbers as they are', () => {
    expect(datesFrom1904(SHEET).rows[0]?.cells.map(({ value }) => value)).toEqual([45_442, 45_442, 45_442, 46_904, '31 May 2028']);
    expect(datesFrom1904(SHEET).validations[0]?.rule).toEqual({ kind: 'date', minimum: 35_064, maximum: null });
  });

  it('is told from one that counts from 1900 when sheets are written', async () => {
    const written = async (properties: string): Promise<string> => {
      const file = FileWorkbook.fromBytes(smallPackage({ 'xl/workbook.xml': workbookPart(properties + ONE_SHEET) }), 'plan.xlsx');
      await file.writeSheets(describedBook(SHEET));
      return /<c r="A1" s="\d+"><v>(\d+)<\/v>/.exec(partOf(file.toBytes(), 'xl/worksheets/sheet2.xml'))?.[1] ?? '';
    };
    expect(await written('<workbookPr date1904="1"/>')).toBe('45442');
    expect(await written('<workbookPr/>')).toBe('46904');
  });
});
