import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { checkPackage } from '../../parity/packageCheck';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { errorCode } from '../errorCode';
import { BASE_STYLES, partOf, pathsOf, relationship, relationshipsPart, smallPackage, stylesPart, workbookPart } from './smallPackage';
import type { SmallParts } from './smallPackage';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = partOf(smallPackage(), '[Content_Types].xml');
const MAIN_LINKS = relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'styles', 'styles.xml');
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const CHART_SHEET: SmallParts = {
  '[Content_Types].xml': TYPES.replace('</Types>', `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${SPREADSHEET}.chartsheet+xml"/></Types>`),
  'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  'xl/_rels/workbook.xml.rels': relationshipsPart(MAIN_LINKS + relationship('rId3', 'chartsheet', 'chartsheets/sheet1.xml')),
  'xl/workbook.xml': workbookPart('<sheets><sheet name="Costs" sheetId="1" r:id="rId1"/><sheet name="ABOUT" sheetId="2" r:id="rId3"/></sheets>'),
};

async function grafted(changes: SmallParts): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(smallPackage(changes), 'plan.xlsx');
  await file.writeSheets(describedBook(fullSheet(), describedSheet([['About', { formula: 'About!A1', value: 'About' }]])));
  return file.toBytes();
}

/** The same workbook with so many cell looks. */
function withLooks(count: number): SmallParts {
  return { 'xl/styles.xml': stylesPart(`${BASE_STYLES}<cellXfs count="${String(count)}">${XF.repeat(count)}</cellXfs>`) };
}

describe('a workbook in which numbers and names are taken', () => {
  it('may have a chart sheet of our name: ours gets a number, and its formulas follow', async () => {
    const bytes = await grafted(CHART_SHEET);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<sheet name="About (2)" sheetId="4"');
    expect(partOf(bytes, 'xl/worksheets/sheet3.xml')).toContain("<f>'About (2)'!A1</f>");
    expect(checkPackage(bytes)).toEqual([]);
    const again = FileWorkbook.fromBytes(bytes, 'plan.xlsx');
    expect(await again.writeSheets(describedBook(describedSheet([['About']], { name: 'About (2)' })))).toEqual({ sheets: ['About (2)'], added: 0, refreshed: 1 });
  });

  it('may number its sheets and relationships as high as can be: ours take what is free', async () => {
    const high = 'rId99999999999999999999';
    const bytes = await grafted({
      'xl/workbook.xml': workbookPart(`<sheets><sheet name="Costs" sheetId="65534" r:id="${high}"/></sheets>`),
      'xl/_rels/workbook.xml.rels': relationshipsPart(relationship(high, 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'styles', 'styles.xml')),
    });
    expect([...partOf(bytes, 'xl/workbook.xml').matchAll(/sheetId="(\d+)" r:id="(\w+)"/g)].map(([, id, link]) => [id, link])).toEqual([
      ['65534', high],
      ['1', 'rId3'],
      ['2', 'rId4'],
    ]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('may speak of parts that are not there: what it says of them is not taken for ours', async () => {
    const stale = `<Override PartName="/xl/worksheets/sheet3.xml" ContentType="${SPREADSHEET}.chartsheet+xml"/>`;
    const bytes = await grafted({
      '[Content_Types].xml': TYPES.replace('</Types>', `${stale}</Types>`),
      'xl/worksheets/_rels/sheet2.xml.rels': relationshipsPart(relationship('rId1', 'printerSettings', '../gone.bin')),
    });
    expect(pathsOf(bytes)).not.toContain('xl/worksheets/sheet2.xml');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('chartsheet+xml');
    expect(checkPackage(bytes).filter((complaint) => !complaint.startsWith('xl/worksheets/sheet2.xml: '))).toEqual([]);
  });

  it('may hold as many looks as Excel opens, not one more', async () => {
    expect(await errorCode(() => grafted(withLooks(60_000)))).toBe('nothing');
    expect(await errorCode(() => grafted(withLooks(65_490)))).toBe('workbook-unsafe: too-large');
  });
});
