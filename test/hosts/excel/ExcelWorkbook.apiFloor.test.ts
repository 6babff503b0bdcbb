import { textOf } from '../../repo/sourceTree';
import { officeUse } from './excelMembers';

/** Members above the floor that are asked for by `isSetSupported` before they are used. */
const ASKED_FOR: readonly string[] = [];
/** A name takes a formula as text. */
const FORMULAS: readonly string[] = ['sheet.names.add'];

const NEWER = 'src/hosts/excel/newer.ts';
const TEXT = `export function newer(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').getDependents();
  sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
  sheet.getRange('A1').clear('ResetContents');
  sheet.getRange('A1').load({ valuesAsJson: true });
  sheet.getRange('B1').copyFrom('A1');
}`;

const FLOOR = /Name="ExcelApi" MinVersion="1\.(\d+)"/;

/** The part of a version behind the point, the highest where several are said; previews and sets of one platform are above all others. */
function minor(set: string): number {
  const found = [...set.matchAll(/\b1\.(\d+)/g)].map(([, behind]) => Number(behind));
  return set.startsWith('ExcelApi 1.') ? Math.max(...found) : Infinity;
}

const { members, bareAddresses } = officeUse('src/hosts/excel', { [NEWER]: TEXT });
const floor = Number(FLOOR.exec(textOf('manifest.xml'))?.[1]);
const newer = members.filter(({ name, set }) => set !== null && minor(set) > floor && !ASKED_FOR.includes(name));

describe('what the host asks of Office.js', () => {
  it('is part of the version that the manifest asks for', () => {
    expect(members.length).toBeGreaterThan(500);
    expect(newer.filter(({ place }) => !place.startsWith(NEWER))).toEqual([]);
  });

  it('would be found if it were newer', () => {
    expect(newer.filter(({ place }) => place.startsWith(NEWER)).map(({ name, set }) => `${name}: ${String(set)}`)).toEqual([
      'Range.getDependents: ExcelApi 1.15',
      'ClearApplyTo.resetContents: ExcelApi 1.18',
      'RangeLoadOptions.valuesAsJson: ExcelApi 1.16',
    ]);
  });

  it('names no cell by an address that Excel might look for on the sheet that is shown', () => {
    const found = bareAddresses.filter(({ name }) => !FORMULAS.includes(name));
    expect(found).toEqual([{ name: "sheet.getRange('B1').copyFrom", place: `${NEWER}:6` }]);
  });
});
