import { layoutOf } from '../../../../src/hosts/excel/plan/layoutOf';
import { layoutStamp, type LayoutRecord } from '../../../../src/hosts/excel/record/LayoutRecord';
import { readRecordXml, recordXml } from '../../../../src/hosts/excel/record/recordXml';
import { describedSheet, fullSheet } from '../../descriptions';

const NAMES = { sheetName: (name: string) => name, formula: (formula: string) => formula, tableName: (name: string) => name };
const LAYOUT = layoutOf(fullSheet(), NAMES, []);
const RECORD: LayoutRecord = [{ ownId: 'case:vw-01', sheetId: null, name: 'Case – Virtual ward', layout: LAYOUT }];

describe('the layout record', () => {
  it('is read as it was written', () => {
    expect(readRecordXml(recordXml(RECORD))).toEqual(RECORD);
  });

  it('holds no value of any cell', () => {
    expect(JSON.stringify(RECORD)).not.toMatch(/Year 0|2000000/);
  });

  it('counts as none when somebody changed it or a later version wrote it', () => {
    const xml = recordXml(RECORD);
    expect(readRecordXml(xml.replace(/check="\d+"/, 'check="1"'))).toBeNull();
    expect(readRecordXml(xml.replace('version="1"', 'version="2"'))).toBeNull();
    expect(readRecordXml(xml.replace(/>[^<]+</, '>AAAA<'))).toBeNull();
    expect(readRecordXml('<other/>')).toBeNull();
  });

  it('is small for a sheet of many equal rows', () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => (row % 14 === 0 ? ['Section'] : ['Label', row, { formula: `B${String(row + 1)}`, value: row }]));
    const layout = layoutOf(describedSheet(rows), NAMES, []);
    expect(recordXml([{ ownId: 'inputs', sheetId: null, name: 'Inputs', layout }]).length).toBeLessThan(10_000);
  });
});

describe('the stamp of a layout', () => {
  it('tells layouts apart', () => {
    expect(layoutStamp(LAYOUT)).toBe(layoutStamp(layoutOf(fullSheet(), NAMES, [])));
    expect(layoutStamp(LAYOUT)).not.toBe(layoutStamp(layoutOf(fullSheet({ tabColor: '000000' }), NAMES, [])));
  });
});
