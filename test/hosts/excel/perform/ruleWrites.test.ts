import type { ValidationDescription } from '../../../../src/report/description/SheetDescription';
import { describedBook, describedSheet } from '../../descriptions';
import { openWorkbook } from '../openWorkbook';

const WORDS = { promptTitle: '', prompt: '', errorTitle: '', error: '', severity: 'stop' } as const;

/** The rules that Excel is given, row by row. */
async function given(...rules: readonly ValidationDescription['rule'][]): Promise<readonly unknown[]> {
  const { host, workbook } = openWorkbook();
  const validations = rules.map((rule, row) => ({ area: { firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 0 }, rule, ...WORDS }));
  await workbook.writeSheets(describedBook(describedSheet([['Rules']], { validations })));
  return host.book.sheet('About').validations.map(({ rule }) => rule);
}

describe('a rule for what may be typed', () => {
  it('says bounds as numbers, so that no language reads their decimal point', async () => {
    expect(await given({ kind: 'decimal', minimum: -0.99, maximum: 1 }, { kind: 'whole', minimum: 1, maximum: null })).toEqual([
      { decimal: { formula1: -0.99, formula2: 1, operator: 'Between' } },
      { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } },
    ]);
  });

  it('without a bound takes every number, but only numbers', async () => {
    expect(await given({ kind: 'decimal', minimum: null, maximum: null }, { kind: 'decimal', minimum: null, maximum: 0.5 })).toEqual([
      { decimal: { formula1: '=-1E+307', formula2: '=1E+307', operator: 'Between' } },
      { decimal: { formula1: '=-1E+307', formula2: 0.5, operator: 'Between' } },
    ]);
  });

  it('says days as formulas, as other texts would be read as dates', async () => {
    expect(await given({ kind: 'date', minimum: 36_526, maximum: null }, { kind: 'date', minimum: 36_526, maximum: 40_000 })).toEqual([
      { date: { formula1: '=36526', operator: 'GreaterThanOrEqualTo' } },
      { date: { formula1: '=36526', formula2: '=40000', operator: 'Between' } },
    ]);
  });
});
