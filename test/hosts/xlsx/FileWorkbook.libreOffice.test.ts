import { recalculate } from '../../../scripts/libreOffice';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { describeWithLibreOffice } from '../../parity/describeWithLibreOffice';
import { checkPackage } from '../../parity/packageCheck';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { partOf, smallPackage } from './smallPackage';

const BOOK = describedBook(describedSheet([['About', { formula: "'Case – Virtual ward'!C7/1000", value: 1_500 }]]), fullSheet());

/** Our workbook as another program saves it: every part anew, our texts among its shared strings. */
async function savedElsewhere(): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
  await file.writeSheets(BOOK);
  const saved = await recalculate(file.toBytes());
  if (saved === null) throw new Error('LibreOffice saved nothing');
  return saved;
}

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  let saved = new Uint8Array();
  beforeAll(async () => {
    saved = Uint8Array.from(await savedElsewhere());
  }, 120_000);

  it('still shows which sheets are ours, and every formula has the value we stored', async () => {
    const { sheets } = await FileWorkbook.fromBytes(saved, 'plan.xlsx').readTables();
    expect(sheets.map(({ name, ownId }) => [name, ownId])).toEqual([
      ['Costs', null],
      ['About', 'about'],
      ['Case – Virtual ward', 'case:vw-01'],
    ]);
    expect(sheets[1]?.rows[0]?.[1]?.value).toBe(1_500);
    expect(sheets[2]?.rows.slice(1, 7).map((row) => row[2]?.value)).toEqual([-2_000_000, -1_600_000, -900_000, -100_000, 700_000, 1_500_000]);
    expect(sheets[2]?.rows[8]?.[0]?.value).toBe('1.5m after five years');
  });

  it('is refreshed in place: no sheet more, no complaint more', async () => {
    const file = FileWorkbook.fromBytes(saved, 'plan.xlsx');
    expect(await file.writeSheets(BOOK)).toEqual({ sheets: ['About', 'Case – Virtual ward'], added: 0, refreshed: 2 });
    const bytes = file.toBytes();
    const known = checkPackage(saved);
    expect(checkPackage(bytes).filter((complaint) => !known.includes(complaint))).toEqual([]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(partOf(saved, 'xl/worksheets/sheet1.xml'));
  });

  it('loses our sheets and keeps the user’s when they are removed', async () => {
    const file = FileWorkbook.fromBytes(saved, 'plan.xlsx');
    await file.removeOwnSheets();
    const known = checkPackage(saved);
    expect(checkPackage(file.toBytes()).filter((complaint) => !known.includes(complaint))).toEqual([]);
    expect((await file.readTables()).sheets.map(({ name }) => name)).toEqual(['Costs']);
  });
});
