import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { recalculate, recalculateAll, printedPages } from '../../scripts/libreOffice';
import { describeWithLibreOffice } from './describeWithLibreOffice';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Two numbers and a formula beside a value that the formula does not have. */
function workbookWithWrongValue(formula: string, stored: number | string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Sums',
        rows: [[1234.5, 2]],
        cells: new Map([['0,2', { formula, value: stored, formulaResult: stored }]]),
      },
    ],
  });
}

async function thirdCell(workbook: Uint8Array | null | undefined): Promise<unknown> {
  if (workbook === null || workbook === undefined) return null;
  const book = await readXlsx(workbook);
  return book.sheets[0]?.rows[0]?.[2];
}

describeWithLibreOffice('recalculation in LibreOffice', () => {
  it('is needed, as the written file holds the wrong value', async () => {
    expect(await thirdCell(await workbookWithWrongValue('A1+B1', 7))).toBe(7);
  });

  it('replaces a wrong stored value', async () => {
    const wrong = await workbookWithWrongValue('A1+B1', 7);
    expect(await thirdCell(await recalculate(wrong))).toBe(1236.5);
  }, 120_000);

  it('keeps the order of many workbooks', async () => {
    const factors = Array.from({ length: 65 }, (_, index) => index);
    const books = await Promise.all(factors.map((factor) => workbookWithWrongValue(`B1*${factor}`, -1)));
    const recalculated = (await recalculateAll(books)) ?? [];
    expect(await Promise.all(recalculated.map(thirdCell))).toEqual(factors.map((factor) => 2 * factor));
  }, 240_000);

  it('writes the decimal comma of a German system', async () => {
    const wrong = await workbookWithWrongValue('FIXED(A1,1)', 'wrong');
    expect(await thirdCell(await recalculate(wrong, { locale: 'de-DE' }))).toBe('1.234,5');
    expect(await thirdCell(await recalculate(wrong, { locale: 'en-GB' }))).toBe('1,234.5');
  }, 240_000);
});

function rendersPages(): void {
  it('gives a picture of each page', async () => {
    const pages = (await printedPages(await workbookWithWrongValue('A1+B1', 7))) ?? [];
    expect(pages.map((page) => Buffer.from(page.picture.subarray(0, 8)).toString('hex'))).toEqual([PNG_SIGNATURE]);
  }, 120_000);
}

describeWithLibreOffice('printing in LibreOffice', rendersPages, ['soffice', 'pdftoppm', 'pdftotext']);
