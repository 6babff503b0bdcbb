import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { checkPackage } from '../../parity/packageCheck';
import { describedBook, fullSheet } from '../descriptions';
import { errorCode } from '../errorCode';
import { BASE_STYLES, ONE_SHEET, partOf, pathsOf, relationship, relationshipsPart, sheetPart, smallPackage, stylesPart, workbookPart } from './smallPackage';
import type { SmallParts } from './smallPackage';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

async function grafted(changes: SmallParts): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(smallPackage(changes), 'plan.xlsx');
  await file.writeSheets(describedBook(fullSheet()));
  return file.toBytes();
}

function refusal(changes: SmallParts): Promise<string> {
  return errorCode(() => grafted(changes));
}

/** The style index of cell B2 of our sheet, whose role is `number`. */
function numberStyle(bytes: Uint8Array): number {
  return Number(/<c r="B2" s="(\d+)"/.exec(partOf(bytes, 'xl/worksheets/sheet2.xml'))?.[1]);
}

describe('a workbook that is put together unusually', () => {
  it('may carry prefixes: ours are written with the same ones', async () => {
    const prefixed = (name: string, inside: string): string => `<x:${name} xmlns:x="${MAIN}" xmlns:rel="${OFFICE}">${inside}</x:${name}>`;
    const bytes = await grafted({
      'xl/workbook.xml': prefixed('workbook', '<x:sheets><x:sheet name="Costs" sheetId="7" rel:id="rId1"/></x:sheets>'),
      'xl/styles.xml': prefixed('styleSheet', BASE_STYLES.replace(/<(\/?)/g, '<$1x:') + `<x:cellXfs count="1">${XF.replace('<', '<x:')}</x:cellXfs>`),
      'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'styles', 'styles.xml')).replace('xmlns=', 'xmlns:p=').replace(/<(\/?)Rel/g, '<$1p:Rel'),
    });
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('<x:sheet name="Case – Virtual ward" sheetId="8" r:id="rId3"');
    expect(workbook).toContain('<x:definedName name="Casebridge.Sheet" localSheetId="1" hidden="1">');
    expect(partOf(bytes, 'xl/styles.xml')).toMatch(/<x:font><x:sz val="10"\/>/);
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('<p:Relationship Id="rId3"');
    expect(checkPackage(bytes).filter((complaint) => !complaint.includes('resolves to nothing'))).toEqual([]);
    expect((await FileWorkbook.fromBytes(bytes, 'a.xlsx').readTables()).sheets.map(({ name }) => name)).toEqual(['Costs', 'Case – Virtual ward']);
  });

  it('may have no stylesheet: one is added', async () => {
    const { '[Content_Types].xml': types } = { '[Content_Types].xml': partOf(smallPackage(), '[Content_Types].xml').replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, '') };
    const bytes = await grafted({ '[Content_Types].xml': types, 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')) });
    expect(pathsOf(bytes)).toContain('xl/styles.xml');
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('may have a stylesheet that lacks lists: they are added in the order of the schema', async () => {
    const bytes = await grafted({ 'xl/styles.xml': stylesPart('<fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellStyles/><dxfs count="0"/><extLst/>') });
    expect(checkPackage(bytes)).toEqual([]);
    expect(partOf(bytes, 'xl/styles.xml')).toMatch(/<fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill>/);
  });

  it('may offer looks in alternatives: they count once', async () => {
    const twice = `<mc:AlternateContent ${COMPATIBILITY}><mc:Choice Requires="hs">${XF}</mc:Choice><mc:Fallback>${XF}</mc:Fallback></mc:AlternateContent>`;
    const bytes = await grafted({ 'xl/styles.xml': stylesPart(`${BASE_STYLES}<cellXfs count="3">${XF}${twice}${XF}</cellXfs>`) });
    expect(numberStyle(bytes)).toBeGreaterThanOrEqual(3);
    expect(partOf(bytes, 'xl/styles.xml')).toContain(twice);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('may hold number formats in alternatives: their numbers stay taken', async () => {
    const formats = `<numFmts count="1"><mc:AlternateContent ${COMPATIBILITY}><mc:Choice Requires="x16r2"><numFmt numFmtId="190" formatCode="0.0"/></mc:Choice><mc:Fallback><numFmt numFmtId="190" formatCode="0.0"/></mc:Fallback></mc:AlternateContent></numFmts>`;
    const file = FileWorkbook.fromBytes(smallPackage({ 'xl/styles.xml': stylesPart(`${formats}${BASE_STYLES}<cellXfs count="1">${XF}</cellXfs>`) }), 'a.xlsx');
    const sheet = fullSheet();
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, format: '0.000"x"' })) }));
    await file.writeSheets(describedBook({ ...sheet, rows }));
    expect(partOf(file.toBytes(), 'xl/styles.xml')).toContain('<numFmt numFmtId="191" formatCode="0.000&quot;x&quot;"/>');
  });

  it('may use our part names, table names and ids: ours step aside', async () => {
    const table = `<table xmlns="${MAIN}" id="5" name="CashFlow" displayName="CashFlow" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="42"/></tableColumns></table>`;
    const types = partOf(smallPackage(), '[Content_Types].xml').replace('</Types>', '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>');
    const bytes = await grafted({
      '[Content_Types].xml': types,
      'xl/tables/table1.xml': table,
      'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1"><v>42</v></c></row>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(relationship('rId1', 'table', '../tables/table1.xml')),
    });
    expect(partOf(bytes, 'xl/tables/table1.xml')).toBe(table);
    expect(partOf(bytes, 'xl/tables/table2.xml')).toContain('id="6" name="CashFlow_2" displayName="CashFlow_2"');
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('may keep its parts elsewhere: ours join them', async () => {
    const bytes = await grafted({
      '[Content_Types].xml': partOf(smallPackage(), '[Content_Types].xml').replace('/xl/workbook.xml', '/book/wb.xml').replace('/xl/worksheets/sheet1.xml', '/book/s.xml').replace('/xl/styles.xml', '/book/st.xml'),
      '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', '/book/wb.xml')),
      'book/wb.xml': workbookPart(ONE_SHEET),
      'book/_rels/wb.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', '/book/s.xml') + relationship('rId2', 'styles', '../book/st.xml')),
      'book/s.xml': sheetPart(''),
      'book/st.xml': stylesPart(`${BASE_STYLES}<cellXfs count="1">${XF}</cellXfs>`),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'xl/styles.xml': null,
      'xl/worksheets/sheet1.xml': null,
    });
    expect(pathsOf(bytes)).toContain('book/worksheets/sheet1.xml');
    expect(checkPackage(bytes)).toEqual([]);
  });
});

describe('a workbook to which nothing can be added safely', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

  it.each([
    ['strict OOXML', 'strict-ooxml', { 'xl/workbook.xml': workbookPart(ONE_SHEET).replace(MAIN, strict) }],
    ['a protected structure', 'structure-protected', { 'xl/workbook.xml': workbookPart(`<workbookProtection lockStructure="1"/>${ONE_SHEET}`) }],
    ['a digital signature', 'signed', { '_xmlsignatures/sig1.xml': '<Signature/>' }],
    ['no list of sheets', 'no-sheets', { 'xl/workbook.xml': workbookPart('') }],
    ['a log of shared editing', 'shared-workbook', { 'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId3', 'revisionHeaders', 'revisions/revisionHeaders.xml')) }],
    ['looks that readers count differently', 'styles-ambiguous', { 'xl/styles.xml': stylesPart(`${BASE_STYLES}<cellXfs count="2">${XF}<mc:AlternateContent ${COMPATIBILITY}><mc:Choice Requires="hs">${XF}</mc:Choice></mc:AlternateContent></cellXfs>`) }],
    ['parts in another encoding', 'xml-encoding', { 'xl/styles.xml': stylesPart('').replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"') }],
    ['a namespace nobody knows', 'unknown-namespace', { 'xl/workbook.xml': workbookPart(ONE_SHEET).replace(MAIN, 'urn:x') }],
  ])('because of %s is refused', async (_, reason, changes) => {
    expect(await refusal(changes)).toBe(`workbook-unsafe: ${reason}`);
  });

  it('can still be read', async () => {
    const file = FileWorkbook.fromBytes(smallPackage({ 'xl/workbook.xml': workbookPart(ONE_SHEET).replace(MAIN, strict) }), 'a.xlsx');
    expect((await file.readTables()).sheets[0]?.rows).toEqual([[{ value: 42 }]]);
  });
});
