import { strToU8, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/hosts/xlsx/readWorkbookFile';
import type { RawCell, RawWorkbook } from '../../../src/model/rawWorkbook';
import { errorCode } from '../errorCode';
import { BASE_STYLES, partOf, relationship, relationshipsPart, sheetPart, smallPackage, stylesPart, workbookPart } from './smallPackage';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function read(changes: Parameters<typeof smallPackage>[0]): Promise<RawWorkbook> {
  return readWorkbookFile(smallPackage(changes), 'plan.xlsx');
}

async function firstRow(rows: string, changes: Parameters<typeof smallPackage>[0] = {}): Promise<readonly RawCell[]> {
  const book = await read({ 'xl/worksheets/sheet1.xml': sheetPart(rows), ...changes });
  return book.sheets[0]?.rows[0] ?? [];
}

function compoundFile(stream: string): Uint8Array {
  return Uint8Array.from([...OLE2, ...strToU8([...stream].map((letter) => `${letter}\0`).join(''))]);
}

describe('cells of a workbook file', () => {
  it('keep the stored result of a formula', async () => {
    expect(await firstRow('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c></row>')).toEqual([{ value: 2 }, { value: 'a' }]);
  });

  it('say so when a formula was never calculated', async () => {
    expect(await firstRow('<row r="1"><c r="A1"><f>B1*2</f></c></row>')).toEqual([{ value: null, error: '#NOT CALCULATED' }]);
  });

  it('keep errors apart from values', async () => {
    expect(await firstRow('<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c></row>')).toEqual([
      { value: null, error: '#DIV/0!' },
      { value: true },
    ]);
  });

  it('join the runs of rich text and leave phonetic guides out', async () => {
    const rich = '<is><r><t>Cloud </t></r><r><t>migration &amp; more_x000D_</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></is>';
    expect(await firstRow(`<row r="1"><c r="A1" t="inlineStr">${rich}</c></row>`)).toEqual([{ value: 'Cloud migration & more\r' }]);
  });

  it('come from the shared strings where they say so', async () => {
    const cells = await firstRow('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
      'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si/><si><t>Ward</t></si></sst>',
      'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', '/xl/worksheets/sheet1.xml') + relationship('rId3', 'sharedStrings', 'sharedStrings.xml')),
    });
    expect(cells).toEqual([{ value: 'Ward' }]);
  });

  it('stand in their columns, blanks between them', async () => {
    expect(await firstRow('<row r="1"><c r="C1"><v>3</v></c><c r="D1" s="0"/></row>')).toEqual([{ value: null }, { value: null }, { value: 3 }]);
  });

  it('stand where they follow when no place is written', async () => {
    const book = await read({ 'xl/worksheets/sheet1.xml': sheetPart('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>') });
    expect(book.sheets[0]?.rows).toEqual([[{ value: 1 }, { value: 2 }], [], [{ value: 3 }]]);
  });

  it('carry their number format, built-in or custom, and keep dates as serial numbers', async () => {
    const xf = (id: number): string => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`;
    const styles = stylesPart(`<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;0.0"/></numFmts>${BASE_STYLES}<cellXfs count="4">${xf(0)}${xf(14)}${xf(164)}${xf(9)}</cellXfs>`);
    const rows = '<row r="1"><c r="A1" s="1"><v>46904</v></c><c r="B1" s="2"><v>2.5</v></c><c r="C1" s="3"><v>0.3</v></c></row>';
    expect(await firstRow(rows, { 'xl/styles.xml': styles })).toEqual([
      { value: 46904, format: 'm/d/yyyy' },
      { value: 2.5, format: '"£"0.0' },
      { value: 0.3, format: '0%' },
    ]);
  });

  it('take the fallback of formats that stand in alternative content', async () => {
    const alternative = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="hs"><xf numFmtId="2"/></mc:Choice><mc:Fallback><xf numFmtId="9"/></mc:Fallback></mc:AlternateContent>';
    const styles = stylesPart(`${BASE_STYLES}<cellXfs count="3"><xf numFmtId="0"/>${alternative}<xf numFmtId="10"/></cellXfs>`);
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>';
    expect((await firstRow(rows, { 'xl/styles.xml': styles })).map(({ format }) => format)).toEqual(['0%', '0.00%']);
  });

  it('are found under prefixed names, in comments’ company and with quoted signs', async () => {
    const sheet = '<?xml version="1.0"?><!-- <x:c r="A1"/> --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" note="a>b"><x:sheetData><x:row r=\'1\'><x:c\n r=\'A1\'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await firstRow('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([{ value: 7 }]);
  });
});

describe('sheets of a workbook file', () => {
  it('say whether they are hidden, and leave chart sheets out', async () => {
    const book = await read({
      'xl/workbook.xml': workbookPart('<workbookPr date1904="1"/><sheets><sheet name="Chart" sheetId="2" r:id="rId9"/><sheet name="Costs" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>'),
      'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId9', 'chartsheet', 'chartsheets/sheet1.xml')),
    });
    expect(book.sheets.map(({ name, hidden, ownId }) => ({ name, hidden, ownId }))).toEqual([{ name: 'Costs', hidden: true, ownId: null }]);
    expect(book.date1904).toBe(true);
  });

  it('list their tables with header and totals rows', async () => {
    const table = (body: string): string => `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${body}/>`;
    const book = await read({
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(relationship('rId1', 'table', '../tables/table1.xml') + relationship('rId2', 'table', '../tables/table2.xml')),
      'xl/tables/table1.xml': table('id="1" name="x" displayName="CostLines" ref="B2:D9" totalsRowCount="1"'),
      'xl/tables/table2.xml': table('id="2" name="y" displayName="NoHeader" ref="F2:G3" headerRowCount="0"'),
    });
    expect(book.sheets[0]?.tables).toEqual([{ name: 'CostLines', firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 3, hasTotals: true }]);
  });

  it('that carry our marker are known by its id, copies of them as copies', async () => {
    const marker = (tab: number): string => `<definedName name="Casebridge.Sheet" localSheetId="${tab}" hidden="1">"case:vw-01"</definedName>`;
    const book = await read({
      'xl/workbook.xml': workbookPart(`<sheets><sheet name="Costs" sheetId="1" r:id="rId1"/><sheet name="Mine" sheetId="2" r:id="rId2"/><sheet name="Mine (2)" sheetId="3" r:id="rId3"/></sheets><definedNames>${marker(2)}${marker(1)}</definedNames>`),
      'xl/_rels/workbook.xml.rels': relationshipsPart([1, 2, 3].map((number) => relationship(`rId${number}`, 'worksheet', 'worksheets/sheet1.xml')).join('')),
    });
    expect(book.sheets.map(({ ownId }) => ownId)).toEqual([null, 'case:vw-01', 'copy:case:vw-01']);
  });
});

describe('the fingerprint', () => {
  it('changes with a cell and not with anything else', async () => {
    const plain = await read({});
    const restyled = await read({ 'docProps/app.xml': '<x/>', 'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1"><v>42.0</v></c><c r="B1" s="0"/></row>') });
    const changed = await read({ 'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1"><v>43</v></c></row>') });
    expect(restyled.fingerprint).toBe(plain.fingerprint);
    expect(changed.fingerprint).not.toBe(plain.fingerprint);
    expect(plain.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('files that cannot be read', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, name: string, code: string])[] = [
    ['an empty file', new Uint8Array(), 'a.xlsx', 'input-empty'],
    ['a text table of blanks', strToU8(' \r\n'), 'a.csv', 'input-empty'],
    ['a workbook of the old format', compoundFile('Workbook'), 'a.xls', 'input-legacy-xls'],
    ['a workbook of the old format under a new name', compoundFile('Book'), 'a.xlsx', 'input-legacy-xls'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'a.xlsx', 'input-encrypted'],
    ['another compound file', compoundFile('WordDocument'), 'a.xlsx', 'input-unreadable: not-a-workbook'],
    ['a truncated archive', smallPackage().slice(0, 600), 'a.xlsx', 'input-unreadable: zip-truncated'],
    ['an archive without workbook', zipSync({ 'a.txt': strToU8('x') }), 'a.xlsx', 'input-unreadable: no-workbook'],
    ['a text file named as workbook', strToU8('a,b'), 'a.xlsx', 'input-unreadable: not-a-workbook'],
    ['a picture named as table', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]), 'a.csv', 'input-not-a-table'],
    ['a PDF named as table', strToU8('%PDF-1.7\n1 0 obj'), 'a.csv', 'input-not-a-table'],
    ['a web page named as table', strToU8('<!DOCTYPE html><p>no</p>'), 'a.csv', 'input-not-a-table'],
    ['damaged XML', smallPackage({ 'xl/workbook.xml': '<workbook><sheets></workbook>' }), 'a.xlsx', 'input-unreadable: xml-damaged'],
    ['a binary workbook', smallPackage({ '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.bin')), 'xl/workbook.bin': 'x' }), 'a.xlsb', 'workbook-unsafe: binary-workbook'],
  ];

  it.each(cases.map(([what, ...rest]) => ({ what, rest })))('$what is refused', async ({ rest: [bytes, name, code] }) => {
    expect(await errorCode(() => readWorkbookFile(bytes, name))).toBe(code);
  });

  it('an archive whose content was altered is refused', async () => {
    const bytes = smallPackage();
    const at = partOf(bytes, 'xl/workbook.xml').length;
    const broken = bytes.map((byte, index) => (index > 1200 && index < 1230 ? byte ^ 0xff : byte));
    expect(at).toBeGreaterThan(0);
    expect(await errorCode(() => readWorkbookFile(broken, 'a.xlsx'))).toMatch(/^input-unreadable/);
  });

  it('an archive that claims to unpack to more than 512 MB is refused before it is unpacked', async () => {
    const bytes = smallPackage();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 600 * 1024 * 1024, true);
    expect(await errorCode(() => readWorkbookFile(bytes, 'a.xlsx'))).toBe('input-unreadable: zip-too-large');
  });

  it('a file cut anywhere never fails in another way', async () => {
    const whole = smallPackage();
    const codes = new Set<string>();
    for (let length = 1; length < whole.length; length += 37) codes.add((await errorCode(() => readWorkbookFile(whole.slice(0, length), 'a.xlsx'))).split(':')[0] ?? '');
    expect([...codes]).toEqual(['input-unreadable']);
  });
});

describe('an error about a file', () => {
  it('names the file', async () => {
    await expect(readWorkbookFile(smallPackage().slice(0, 600), 'plan.xlsx')).rejects.toMatchObject({ data: { file: 'plan.xlsx', reason: 'zip-truncated' } });
  });
});
