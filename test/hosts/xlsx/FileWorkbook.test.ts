import { strToU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { checkPackage } from '../../parity/packageCheck';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { errorCode } from '../errorCode';
import { ONE_SHEET, partOf, pathsOf, smallPackage, withParts, workbookPart } from './smallPackage';

const ABOUT = describedSheet([['About', 1]]);

async function written(bytes: Uint8Array, ...sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(bytes, 'plan.xlsx');
  await file.writeSheets(describedBook(...sheets));
  return file.toBytes();
}

async function tabsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await FileWorkbook.fromBytes(bytes, 'plan.xlsx').readTables();
  return sheets.map(({ name }) => name);
}

describe('writing sheets into a workbook file', () => {
  it('appends them behind the user’s tabs and says so', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    expect(await file.writeSheets(describedBook(ABOUT, fullSheet()))).toEqual({ sheets: ['About', 'Case – Virtual ward'], added: 2, refreshed: 0 });
    expect((await file.readTables()).sheets.map(({ name, ownId }) => [name, ownId])).toEqual([
      ['Costs', null],
      ['About', 'about'],
      ['Case – Virtual ward', 'case:vw-01'],
    ]);
    expect(checkPackage(file.toBytes())).toEqual([]);
  });

  it('leaves every part of the user’s as it was, save the four that list and style sheets', async () => {
    const before = smallPackage({ 'xl/vbaProject.bin': 'macro', 'docProps/app.xml': '<a/>' });
    const after = await written(before, fullSheet());
    const changed = pathsOf(before).filter((path) => partOf(before, path) !== partOf(after, path));
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  });

  it('keeps the fingerprint of the input', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    const { fingerprint } = await file.readTables();
    await file.writeSheets(describedBook(ABOUT));
    expect((await file.readTables()).fingerprint).toBe(fingerprint);
  });

  it('gives the same bytes for the same input', async () => {
    expect(await written(smallPackage(), ABOUT, fullSheet())).toEqual(await written(smallPackage(), ABOUT, fullSheet()));
  });

  it('stores values that an independent reader sees', async () => {
    const book = await readXlsx(await written(smallPackage(), fullSheet()));
    expect(book.sheets[1]?.rows.slice(0, 3)).toEqual([
      ['Year', 'Net', 'Cumulative'],
      ['Year 0', -2_000_000, -2_000_000],
      ['Year 1', 400_000, -1_600_000],
    ]);
  });

  it('asks for a recalculation and keeps other settings of it', async () => {
    const bytes = smallPackage({ 'xl/workbook.xml': workbookPart(`${ONE_SHEET}<calcPr calcId="191029" calcMode="manual"/>`) });
    expect(partOf(await written(bytes, ABOUT), 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" calcMode="manual"/>');
  });

  it('writes nothing at all when one sheet is refused', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    const before = file.toBytes();
    const bad = describedSheet([['x']], { id: 'bad', name: 'Costs' });
    expect(await errorCode(() => file.writeSheets(describedBook(ABOUT, bad)))).toBe('description-invalid: sheet-name-taken');
    expect(file.toBytes()).toEqual(before);
  });

  it('reads ranges back, blanks included', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    expect(await file.readRange('costs', { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 })).toEqual([
      [{ value: 42 }, { value: null }],
      [{ value: null }, { value: null }],
    ]);
    expect(await errorCode(() => file.readRange('Nowhere', { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }))).toBe('range-invalid');
  });
});

describe('text in written cells', () => {
  it('never becomes a formula and keeps line breaks, signs and spaces', async () => {
    const texts = ['=1+1', '@SUM(A1)', '+44', '-1', ' a\nb  c ', 'R&D <"x">', '_x0041_', 'é 漢 😀'];
    const file = FileWorkbook.fromBytes(await written(smallPackage(), describedSheet([texts])), 'plan.xlsx');
    expect((await file.readTables()).sheets[1]?.rows[0]?.map(({ value }) => value)).toEqual(texts);
  });

  it('carries control characters as escapes and drops what no XML can hold', async () => {
    const bytes = await written(smallPackage(), describedSheet([['bell\u0007', 'half \ud83d pair']]));
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('bell_x0007_');
    expect(checkPackage(bytes)).toEqual([]);
    const { sheets } = await FileWorkbook.fromBytes(bytes, 'plan.xlsx').readTables();
    expect(sheets[1]?.rows[0]?.map(({ value }) => value)).toEqual(['bell\u0007', 'half  pair']);
  });
});

describe('refreshing', () => {
  it('gives the same bytes when nothing changed', async () => {
    const once = await written(smallPackage(), ABOUT, fullSheet());
    const twice = await written(once, ABOUT, fullSheet());
    expect(twice).toEqual(once);
  });

  it('keeps tab name, place, part and ids of a sheet that was renamed, and points formulas at the new name', async () => {
    const linked = describedSheet([[{ formula: "'Case – Virtual ward'!A1&\"Case – Virtual ward!\"", value: 'x' }]]);
    const first = await written(smallPackage(), linked, fullSheet());
    const renamed = withParts(first, (path, text) => (path === 'xl/workbook.xml' ? text.replaceAll('Case – Virtual ward', 'Bob’s "ward"'.replaceAll('"', '&quot;')) : text));
    const file = FileWorkbook.fromBytes(renamed, 'plan.xlsx');
    const receipt = await file.writeSheets(describedBook(linked, fullSheet()));
    const bytes = file.toBytes();
    expect(receipt).toEqual({ sheets: ['About', 'Bob’s "ward"'], added: 0, refreshed: 2 });
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<f>\'Bob’s &quot;ward&quot;\'!A1&amp;&quot;Case – Virtual ward!&quot;</f>');
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain("'Bob’s &quot;ward&quot;'!$A$2:$A$7");
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('takes away charts and tables that are not described any more', async () => {
    const bytes = await written(await written(smallPackage(), fullSheet()), fullSheet({ charts: [], tables: [] }));
    expect(pathsOf(bytes).filter((path) => /charts|drawings|tables|_rels\/sheet/.test(path))).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('leaves sheets of ours alone that are not described', async () => {
    const both = await written(smallPackage(), ABOUT, fullSheet());
    const one = await written(both, describedSheet([['Changed']]));
    expect(partOf(one, 'xl/worksheets/sheet3.xml')).toBe(partOf(both, 'xl/worksheets/sheet3.xml'));
    expect(await tabsOf(one)).toEqual(['Costs', 'About', 'Case – Virtual ward']);
    expect(checkPackage(one)).toEqual([]);
  });

  it('does not make the stylesheet grow', async () => {
    const once = await written(smallPackage(), fullSheet());
    const other = await written(once, fullSheet({ rows: fullSheet().rows.slice(0, 8) }));
    expect(partOf(other, 'xl/styles.xml')).toBe(partOf(once, 'xl/styles.xml'));
  });

  it('never writes over a copy that somebody made of our sheet', async () => {
    const first = await written(smallPackage(), ABOUT);
    const second = await written(first, describedSheet([['Copy of ours']], { id: 'stand-in', name: 'About (2)' }));
    const copied = withParts(second, (path, text) => (path === 'xl/workbook.xml' ? text.replace('&quot;stand-in&quot;', '&quot;about&quot;') : text));
    const file = FileWorkbook.fromBytes(copied, 'plan.xlsx');
    await file.writeSheets(describedBook(describedSheet([['Anew']])));
    const { sheets } = await file.readTables();
    expect(sheets.map(({ ownId, rows }) => [ownId, rows[0]?.[0]?.value])).toEqual([
      [null, 42],
      ['about', 'Anew'],
      ['copy:about', 'Copy of ours'],
    ]);
  });

  it('drops a calculation chain that lists our old cells, and keeps one that does not', async () => {
    const chain = (sheetId: number): string => `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="${sheetId}"/></calcChain>`;
    const first = await written(smallPackage(), ABOUT);
    const saved = (sheetId: number): Uint8Array => {
      const files = withParts(first, (path, text) => {
        if (path === '[Content_Types].xml') return text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
        if (path === 'xl/_rels/workbook.xml.rels') return text.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>');
        return text;
      });
      return smallPackage({ ...Object.fromEntries(pathsOf(files).map((path) => [path, partOf(files, path)])), 'xl/calcChain.xml': chain(sheetId) });
    };
    const ours = await written(saved(2), ABOUT);
    const theirs = await written(saved(1), ABOUT);
    expect(pathsOf(ours)).not.toContain('xl/calcChain.xml');
    expect(partOf(theirs, 'xl/calcChain.xml')).toBe(chain(1));
    expect([...checkPackage(ours), ...checkPackage(theirs)]).toEqual([]);
  });
});

describe('removing our sheets', () => {
  it('leaves the user’s parts as they were and none of ours', async () => {
    const before = smallPackage();
    const file = FileWorkbook.fromBytes(await written(before, ABOUT, fullSheet()), 'plan.xlsx');
    expect(await file.removeOwnSheets()).toEqual(['About', 'Case – Virtual ward']);
    const after = file.toBytes();
    expect([...pathsOf(after)].sort()).toEqual([...pathsOf(before)].sort());
    expect(pathsOf(before).filter((path) => partOf(before, path) !== partOf(after, path))).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
    expect(partOf(after, 'xl/workbook.xml')).toContain(`${ONE_SHEET}<calcPr fullCalcOnLoad="1"/>`);
    expect(checkPackage(after)).toEqual([]);
  });

  it('moves names and the selected tab of later sheets along', async () => {
    const first = await written(smallPackage(), ABOUT);
    const later = await written(first, describedSheet([['User']], { id: 'u', name: 'User’s', role: 'template' }));
    const named = withParts(later, (path, text) =>
      path === 'xl/workbook.xml'
        ? text.replace('<sheets>', '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews><sheets>').replace('</definedNames>', '<definedName name="Mine" localSheetId="2">\'User’s\'!$A$1</definedName></definedNames>')
        : text,
    );
    const file = FileWorkbook.fromBytes(named, 'plan.xlsx');
    await file.removeOwnSheets();
    const workbook = partOf(file.toBytes(), 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="1" firstSheet="1"');
    expect(workbook).toContain('<definedName name="Mine" localSheetId="1">');
    expect(checkPackage(file.toBytes())).toEqual([]);
  });

  it('returns nothing where there is nothing of ours', async () => {
    const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
    const before = file.toBytes();
    expect(await file.removeOwnSheets()).toEqual([]);
    expect(file.toBytes()).toEqual(before);
  });

  it('is refused when no sheet would be left', async () => {
    const file = FileWorkbook.empty('New');
    await file.writeSheets(describedBook(ABOUT));
    expect(await errorCode(() => file.removeOwnSheets())).toBe('workbook-unsafe: only-our-sheets');
  });
});

describe('a text table', () => {
  const table = strToU8('Initiative,Cost,Code\n"Cloud, phase 2",2000000,007\n=1+1,-29.4,1e5\n');

  it('becomes the first sheet of a new workbook, plain numbers as numbers and all else as text', async () => {
    const file = FileWorkbook.fromBytes(table, 'my plan.csv');
    await file.writeSheets(describedBook(ABOUT));
    const bytes = file.toBytes();
    expect(checkPackage(bytes)).toEqual([]);
    const book = await FileWorkbook.fromBytes(bytes, 'my plan.xlsx').readTables();
    expect(book.sheets.map(({ name }) => name)).toEqual(['my plan', 'About']);
    expect(book.sheets[0]?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['Initiative', 'Cost', 'Code'],
      ['Cloud, phase 2', 2_000_000, '007'],
      ['=1+1', -29.4, '1e5'],
    ]);
  });

  it('still reads as text after our sheets were written', async () => {
    const file = FileWorkbook.fromBytes(table, 'my plan.csv');
    const before = await file.readTables();
    await file.writeSheets(describedBook(ABOUT));
    const after = await file.readTables();
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect([after.kind, after.fingerprint, after.sheets[1]?.ownId]).toEqual(['csv', before.fingerprint, 'about']);
  });
});

describe('a new workbook', () => {
  it('holds templates without our marker: they are the user’s sheets', async () => {
    const file = FileWorkbook.empty('Casebook');
    await file.writeSheets(describedBook(fullSheet({ id: 'costs', name: 'Costs', role: 'template' })));
    const bytes = file.toBytes();
    expect(checkPackage(bytes)).toEqual([]);
    expect((await FileWorkbook.fromBytes(bytes, 'a.xlsx').readTables()).sheets.map(({ name, ownId }) => [name, ownId])).toEqual([['Costs', null]]);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Casebook</dc:title>');
  });

  it('without sheets is no file yet', async () => {
    expect(await errorCode(() => FileWorkbook.empty('New').toBytes())).toBe('description-invalid: no-sheets');
  });

  it('never calls back, as files have no events', () => {
    expect(FileWorkbook.empty('New').onInputChange()()).toBeUndefined();
  });
});
