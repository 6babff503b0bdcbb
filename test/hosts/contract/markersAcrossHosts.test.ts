import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { snapshot } from '../../../src/preview/snapshot';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { openWorkbook, type OpenWorkbook } from '../excel/openWorkbook';
import { ONE_SHEET, partOf, smallPackage, workbookPart } from '../xlsx/smallPackage';
import { FileParts } from './parity/fileParts';

const ID = `case:${'"long" '.repeat(50)}`;
const OURS = describedSheet([['Ours', 1]], { id: ID });

/** What Excel shows of a file: its cells, and the names of its sheets. */
async function openedInExcel(bytes: Uint8Array): Promise<OpenWorkbook> {
  const { sheets } = await FileWorkbook.fromBytes(bytes, 'plan.xlsx').readTables();
  const names = new FileParts(bytes).part('xl/workbook.xml').all('definedName');
  return openWorkbook({
    sheets: sheets.map(({ name, rows }, index) => ({
      name,
      cells: rows.map((row) => row.map(({ value }) => value)),
      names: Object.fromEntries(names.filter((each) => each.attribute('localSheetId') === String(index)).map((each) => [each.attribute('name'), `=${each.inner}`])),
    })),
  });
}

/** The marker of the first sheet as Excel would save it. */
function savedName({ host }: OpenWorkbook): string {
  const [marker] = snapshot(host.book).sheets.find(({ names }) => names.length > 0)?.names ?? [];
  const formula = marker?.formula.slice(1).replaceAll('"', '&quot;') ?? '';
  return `<definedNames><definedName name="${marker?.name ?? ''}" localSheetId="0" comment="${marker?.comment ?? ''}" hidden="1">${formula}</definedName></definedNames>`;
}

describe('a sheet of ours', () => {
  it('written into a file is refreshed in Excel', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    await file.writeSheets(describedBook(OURS));
    const { workbook } = await openedInExcel(file.toBytes());
    expect((await workbook.readTables()).sheets.map(({ ownId }) => ownId)).toEqual([null, ID]);
    expect(await workbook.writeSheets(describedBook(OURS))).toMatchObject({ added: 0, refreshed: 1 });
  });

  it('written in Excel is refreshed in its file', async () => {
    const open = openWorkbook();
    await open.workbook.writeSheets(describedBook(OURS));
    const bytes = smallPackage({ 'xl/workbook.xml': workbookPart(`${ONE_SHEET}${savedName(open)}`) });
    const file = FileWorkbook.fromBytes(bytes, 'plan.xlsx');
    expect((await file.readTables()).sheets[0]?.ownId).toBe(ID);
    expect(await file.writeSheets(describedBook(OURS))).toMatchObject({ added: 0, refreshed: 1 });
    // What Excel knew of the looks it wrote is true no longer.
    expect(partOf(file.toBytes(), 'xl/workbook.xml')).not.toContain('comment=');
  });

  it('whose file was written since Excel knew its looks gets them anew', async () => {
    const open = openWorkbook();
    await open.workbook.writeSheets(describedBook(fullSheet()));
    const fresh = snapshot(open.host.book).sheets;
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Case – Virtual ward');
      sheet.names.getItem('Casebridge.Sheet').comment = '';
      sheet.getRange('A1:C3').format.fill.color = '#FF0000';
      await context.sync();
    });
    await open.workbook.writeSheets(describedBook(fullSheet()));
    expect(snapshot(open.host.book).sheets).toEqual(fresh);
  });
});
