import type { WorkbookPort } from '../../../src/hosts/port';
import type { RawValue } from '../../../src/model/rawWorkbook';
import { reportOf } from '../../report/exampleReport';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { errorCode } from '../errorCode';
import { EXCEL_HOST } from './hosts/excelHost';
import { FILE_HOST } from './hosts/fileHost';
import type { UserSheet } from './HostUnderTest';

const ABOUT = describedSheet([['About', 1]]);
const FULL = fullSheet();
const COSTS: UserSheet = { name: 'Costs', cells: [['Line', 'Amount', null], ['007', 0.25, true], [null, 46_904, 'Ünïcode “x”']], formats: { B2: '0%', B3: 'd mmm yyyy' } };
const PLAN: UserSheet = {
  name: 'Plan',
  cells: [
    ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'],
    ['Cloud migration', '$2M', 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'],
  ],
};

async function valuesOf(port: WorkbookPort, sheet: string): Promise<readonly (readonly RawValue[])[]> {
  const found = (await port.readTables()).sheets.find(({ name }) => name === sheet);
  return found?.rows.map((row) => row.map(({ value }) => value)) ?? [];
}

async function tabsOf(port: WorkbookPort): Promise<readonly (readonly [string, string | null])[]> {
  return (await port.readTables()).sheets.map(({ name, ownId }) => [name, ownId] as const);
}

describe.each([FILE_HOST, EXCEL_HOST])('$name', ({ open }) => {
  it('reads sheets with values, formats and blanks', async () => {
    const { port } = await open([COSTS, { name: 'Old', cells: [['x']], hidden: true }]);
    const { sheets, date1904 } = await port.readTables();
    expect(date1904).toBe(false);
    expect(sheets.map(({ name, hidden, ownId }) => [name, hidden, ownId])).toEqual([['Costs', false, null], ['Old', true, null]]);
    expect(sheets[0]?.rows).toEqual([
      [{ value: 'Line' }, { value: 'Amount' }],
      [{ value: '007' }, { value: 0.25, format: '0%' }, { value: true }],
      [{ value: null }, { value: 46_904, format: 'd mmm yyyy' }, { value: 'Ünïcode “x”' }],
    ]);
  });

  it('reads a range, blanks included, and refuses what is none', async () => {
    const { port } = await open([COSTS]);
    expect(await port.readRange('COSTS', { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 })).toEqual([
      [{ value: 0.25, format: '0%' }, { value: true }, { value: null }],
      [{ value: 46_904, format: 'd mmm yyyy' }, { value: 'Ünïcode “x”' }, { value: null }],
    ]);
    expect(await errorCode(() => port.readRange('Nowhere', { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }))).toBe('range-invalid');
    expect(await errorCode(() => port.readRange('Costs', { firstRow: 3, firstColumn: 0, lastRow: 1, lastColumn: 0 }))).toBe('range-invalid');
  });

  it('writes sheets behind the user’s and says so', async () => {
    const { port } = await open([COSTS]);
    expect(await port.writeSheets(describedBook(ABOUT, FULL))).toEqual({ sheets: ['About', 'Case – Virtual ward'], added: 2, refreshed: 0 });
    expect(await tabsOf(port)).toEqual([['Costs', null], ['About', 'about'], ['Case – Virtual ward', 'case:vw-01']]);
    expect((await valuesOf(port, 'Case – Virtual ward')).slice(0, 3)).toEqual([['Year', 'Net', 'Cumulative'], ['Year 0', -2_000_000, -2_000_000], ['Year 1', 400_000, -1_600_000]]);
  });

  it('reads the tables that it wrote', async () => {
    const { port } = await open([COSTS]);
    await port.writeSheets(describedBook(FULL));
    const { sheets } = await port.readTables();
    expect(sheets[1]?.tables).toEqual([{ name: 'CashFlow', firstRow: 0, firstColumn: 0, lastRow: 6, lastColumn: 2, hasTotals: false }]);
  });

  it('leaves the user’s cells and their fingerprint as they were', async () => {
    const { port } = await open([COSTS]);
    const before = await port.readTables();
    await port.writeSheets(describedBook(ABOUT, FULL));
    const after = await port.readTables();
    expect([after.sheets[0], after.fingerprint]).toEqual([before.sheets[0], before.fingerprint]);
  });

  it('never makes a formula, number or date of a text', async () => {
    const texts = ['=1+1', '@SUM(A1)', '+44', '-1', "'quoted", '1/2', 'TRUE', '#N/A', '31 May 2028', ' a\nb  c ', 'R&D <"x">', 'é 漢 😀', '1e5', '- item'];
    const { port } = await open([COSTS]);
    await port.writeSheets(describedBook(describedSheet([texts])));
    expect(await valuesOf(port, 'About')).toEqual([texts]);
  });

  it('refreshes a sheet where it stands, also one that somebody renamed, and points formulas at its new name', async () => {
    const linked = describedSheet([[{ formula: "'Case – Virtual ward'!A1&\"Case – Virtual ward!\"", value: 'YearCase – Virtual ward!' }]]);
    const { port, person, formulaAt } = await open([COSTS]);
    await port.writeSheets(describedBook(linked, FULL));
    await person.renames('Case – Virtual ward', 'Our ward');
    expect(await port.writeSheets(describedBook({ ...linked, tabColor: '111111' }, FULL))).toEqual({ sheets: ['About', 'Our ward'], added: 0, refreshed: 2 });
    expect(await tabsOf(port)).toEqual([['Costs', null], ['About', 'about'], ['Our ward', 'case:vw-01']]);
    expect(formulaAt('About', 'A1')?.replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toBe("'Our ward'!A1&\"Case – Virtual ward!\"");
  });

  it('clears what the new version of a sheet does not have', async () => {
    const { port } = await open([COSTS]);
    await port.writeSheets(describedBook(describedSheet([['a', 'b'], ['c', 'd'], ['e']])));
    await port.writeSheets(describedBook(describedSheet([['a'], ['x']])));
    expect(await valuesOf(port, 'About')).toEqual([['a'], ['x']]);
  });

  it('adds a sheet beside those that stand, and leaves alone what is not described', async () => {
    const { port } = await open([COSTS]);
    await port.writeSheets(describedBook(ABOUT, FULL));
    const receipt = await port.writeSheets(describedBook(describedSheet([['Changed']]), describedSheet([['New']], { id: 'sources', name: 'Sources' })));
    expect(receipt).toEqual({ sheets: ['About', 'Sources'], added: 1, refreshed: 1 });
    expect((await tabsOf(port)).map(([name]) => name)).toEqual(['Costs', 'About', 'Case – Virtual ward', 'Sources']);
    expect((await valuesOf(port, 'Case – Virtual ward')).length).toBe(9);
  });

  it('never writes over a copy that somebody made of our sheet', async () => {
    const { port, person } = await open([COSTS]);
    await port.writeSheets(describedBook(ABOUT));
    await person.copies('About', 'About (2)');
    expect(await tabsOf(port)).toEqual([['Costs', null], ['About', 'about'], ['About (2)', 'copy:about']]);
    const copy = await valuesOf(port, 'About (2)');
    await port.writeSheets(describedBook(describedSheet([['Anew']])));
    expect([await valuesOf(port, 'About'), await valuesOf(port, 'About (2)')]).toEqual([[['Anew']], copy]);
    expect(await port.removeOwnSheets()).toEqual(['About']);
    expect((await tabsOf(port)).map(([name]) => name)).toEqual(['Costs', 'About (2)']);
  });

  it('refuses a name that belongs to another sheet, and writes nothing', async () => {
    const { port } = await open([COSTS]);
    const bad = describedSheet([['x']], { id: 'bad', name: 'COSTS' });
    expect(await errorCode(() => port.writeSheets(describedBook(ABOUT, bad)))).toBe('description-invalid: sheet-name-taken');
    expect(await tabsOf(port)).toEqual([['Costs', null]]);
  });

  it('refuses a description that Excel would repair', async () => {
    const { port } = await open([COSTS]);
    expect(await errorCode(() => port.writeSheets(describedBook(ABOUT, ABOUT)))).toBe('description-invalid: sheet-twice');
  });

  it('writes templates as sheets of the user’s', async () => {
    const { port } = await open([COSTS]);
    await port.writeSheets(describedBook(fullSheet({ id: 'setup', name: 'Setup', role: 'template' })));
    expect(await tabsOf(port)).toEqual([['Costs', null], ['Setup', null]]);
    expect(await port.removeOwnSheets()).toEqual([]);
  });

  it('removes our sheets and nothing else', async () => {
    const { port } = await open([COSTS]);
    const before = await port.readTables();
    expect(await port.removeOwnSheets()).toEqual([]);
    await port.writeSheets(describedBook(ABOUT, FULL));
    expect(await port.removeOwnSheets()).toEqual(['About', 'Case – Virtual ward']);
    expect(await port.readTables()).toEqual(before);
  });

  it('does not remove the only sheets there are', async () => {
    const { port, person } = await open([COSTS]);
    await port.writeSheets(describedBook(ABOUT));
    await person.copies('About', 'About (2)');
    expect(await port.removeOwnSheets()).toEqual(['About']);
  });

  it('keeps the notes that people type on our sheets', async () => {
    const { port, person } = await open([PLAN]);
    const first = reportOf(await port.readTables()).report.book;
    await port.writeSheets(first);
    const [sheet] = first.sheets.filter(({ notes }) => notes.length > 0);
    const [place] = sheet?.notes ?? [];
    if (sheet === undefined || place === undefined) throw new TypeError('no notes');
    const cell = `${String.fromCharCode(65 + place.noteColumn)}${String(place.firstRow + 1)}`;
    await person.typesText(sheet.name, cell, 'Agreed with finance');
    await port.writeSheets(reportOf(await port.readTables()).report.book);
    expect((await valuesOf(port, sheet.name))[place.firstRow]?.[place.noteColumn]).toBe('Agreed with finance');
  });
});

describe('a workbook in both hosts', () => {
  it('reads the same, with one fingerprint', async () => {
    const [file, excel] = [await (await FILE_HOST.open([COSTS, PLAN])).port.readTables(), await (await EXCEL_HOST.open([COSTS, PLAN])).port.readTables()];
    expect([excel.sheets, excel.fingerprint]).toEqual([file.sheets, file.fingerprint]);
  });
});
