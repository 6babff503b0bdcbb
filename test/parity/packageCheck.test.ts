import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { describedBook, describedSheet, fullSheet } from '../hosts/descriptions';
import { smallPackage, withParts } from '../hosts/xlsx/smallPackage';
import { checkPackage } from './packageCheck';

async function sound(): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
  await file.writeSheets(describedBook(describedSheet([['x']]), fullSheet()));
  return file.toBytes();
}

/** Each fault is put into a sound package; the check has to find it. */
const FAULTS: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  ['a content type for a part that is not there', '[Content_Types].xml', '/xl/charts/chart1.xml', '/xl/charts/chart9.xml', /chart9.xml does not exist/],
  ['a relationship that leads nowhere', 'xl/_rels/workbook.xml.rels', 'worksheets/sheet2.xml', 'worksheets/sheet8.xml', /sheet8.xml, which does not exist/],
  ['a relationship used that is not there', 'xl/worksheets/sheet3.xml', 'drawing r:id="rId1"', 'drawing r:id="rId9"', /rId9 resolves to nothing/],
  ['a relationship id twice', 'xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"', /rId1 twice/],
  ['XML that is not well-formed', 'xl/worksheets/sheet2.xml', '</sheetData>', '', /does not match/],
  ['an undeclared prefix', 'xl/worksheets/sheet2.xml', '<sheetData>', '<sheetData x14:a="1">', /prefix x14 is not declared/],
  ['two tabs of one name', 'xl/workbook.xml', 'name="About"', 'name="COSTS"', /"costs" twice/],
  ['two tabs of one id', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="1"', /sheetId 1 twice/],
  ['a name for a tab that is not there', 'xl/workbook.xml', 'localSheetId="2" hidden', 'localSheetId="3" hidden', /belongs to no tab/],
  ['a name twice', 'xl/workbook.xml', 'localSheetId="1" hidden', 'localSheetId="2" hidden', /casebridge.sheet @2 twice/],
  ['elements in another order', 'xl/workbook.xml', /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/, '$2$1', /out of order/],
  ['a style index out of range', 'xl/worksheets/sheet2.xml', / s="\d+"/, ' s="999"', /style index beyond/],
  ['a shared string out of range', 'xl/worksheets/sheet1.xml', '<c r="A1">', '<c r="A1" t="s">', /shared string 42/],
  ['a font out of range', 'xl/styles.xml', /fontId="1"/, 'fontId="99"', /fontId beyond fonts/],
  ['a count that is wrong', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="77"', /fonts counts 77/],
  ['a conditional look out of range', 'xl/worksheets/sheet3.xml', 'dxfId="0"', 'dxfId="5"', /conditional look/],
  ['rows out of order', 'xl/worksheets/sheet3.xml', '<row r="2">', '<row r="1">', /rows out of order/],
  ['a table with a column too many', 'xl/tables/table1.xml', '<tableColumn id="1" name="Year"/>', '', /2 columns on a range 3 wide/],
  ['a frame without chart', 'xl/drawings/_rels/drawing1.xml.rels', 'relationships/chart"', 'relationships/image"', /shows no chart/],
  ['a part used as what it is not declared', '[Content_Types].xml', 'drawingml.chart+xml', 'drawingml.other+xml', /declared as/],
];

describe('the package check', () => {
  it('has no complaint about a sound package', async () => {
    expect(checkPackage(await sound())).toEqual([]);
  });

  it.each(FAULTS.map(([fault, ...change]) => ({ fault, change })))('finds $fault', async ({ change: [part, from, to, complaint] }) => {
    const broken = withParts(await sound(), (path, text) => (path === part ? text.replace(from, to) : text));
    expect(checkPackage(broken).join('\n')).toMatch(complaint);
  });

  it('finds a part without content type, and one nothing leads to', () => {
    const complaints = checkPackage(smallPackage({ 'xl/loose.dat': 'x' }));
    expect(complaints).toEqual(['xl/loose.dat: no content type', 'xl/loose.dat: nothing leads to it']);
  });
});
