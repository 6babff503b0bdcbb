import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { INPUT_COLUMNS } from '../../../src/report/inputs/InputRows';
import { describedBook, describedSheet } from '../../hosts/descriptions';
import { cellAt, exampleReport, reportOf, sheetOf, tableReport } from '../exampleReport';

const HEAD = 'Initiative,Cost,Metric,Baseline,Target,By';

/** The cells of the row with a key, by column. */
function inputRow(sheet: SheetDescription, key: string): (column: keyof typeof INPUT_COLUMNS) => CellDescription | undefined {
  const row = sheet.rows.findIndex(({ cells }) => cells.some(({ column, value }) => column === INPUT_COLUMNS.ref && value === key));
  return (column) => cellAt(sheet, row, INPUT_COLUMNS[column]);
}

describe('the Inputs sheet', () => {
  it('links a number to its cell', async () => {
    const inputs = sheetOf(await tableReport([HEAD, 'A,2000,Wait time (minutes),42,29.4,31 May 2028']), 'inputs');
    const row = inputRow(inputs, 'a/m.wait-time.baseline');
    expect(row('value')).toMatchObject({ value: 42, formula: 'table!$D$2', style: 'linked' });
    expect(row('cell')).toMatchObject({ value: 'table!D2', link: { sheet: 'table', cell: 'D2' } });
    expect(row('shown')?.value).toBe(42);
    expect(row('still')).toMatchObject({ value: 'as written', formula: expect.stringMatching(/^IF\(table!\$D\$2=\$G\$\d+,"as written","changed"\)$/) });
  });

  it('keeps the amount of a text with its text and a live check', async () => {
    const inputs = sheetOf(await tableReport([HEAD, 'A,$2M,Wait time (minutes),42,29.4,31 May 2028']), 'inputs');
    const row = inputRow(inputs, 'a/cost.cost.year-0');
    expect(row('value')).toMatchObject({ value: 2_000_000, style: 'input' });
    expect(row('value')?.formula).toBeUndefined();
    expect(row('shown')).toMatchObject({ value: '$2M', format: '@' });
    expect(row('still')).toMatchObject({ value: true, formula: expect.stringMatching(/^EXACT\(table!\$B\$2,\$G\$\d+\)$/) });
  });

  it('keeps wording that was made from a name, and links the name itself', async () => {
    const inputs = sheetOf(await tableReport([HEAD, 'A,2000,Wait time (minutes),42,29.4,31 May 2028']), 'inputs');
    const words = inputRow(inputs, 'a/m.wait-time.words');
    expect(words('value')).toMatchObject({ value: 'wait times', style: 'inputText' });
    expect(words('still')?.formula).toMatch(/^EXACT\(table!\$C\$2,/);
    expect(inputRow(inputs, 'a/init.name')('value')).toMatchObject({ value: 'A', formula: 'table!$A$2', style: 'linkedText' });
  });

  it('flags what sentences were worded by', async () => {
    const inputs = sheetOf(await tableReport([`${HEAD},Status`, 'A,2000,Wait time (minutes),42,29.4,31 May 2028,approved']), 'inputs');
    expect(inputRow(inputs, 'a/init.status')('still')?.formula).toMatch(/^EXACT\(table!\$G\$2,/);
    expect(inputRow(inputs, 'a/m.wait-time.unit')('still')?.formula).toMatch(/^EXACT\(table!\$C\$2,/);
  });

  it('says of a row of years whether it still adds up to what it did', async () => {
    const inputs = sheetOf(await exampleReport('virtual-ward'), 'inputs');
    const years = inputs.rows.flatMap(({ cells }) => cells.filter(({ column, formula }) => column === INPUT_COLUMNS.still && formula?.includes('SUM(') === true));
    expect(years.length).toBeGreaterThan(3);
    expect(years.every(({ value }) => value === 'as written')).toBe(true);
  });

  it('shows an assumption as one, with its source', async () => {
    const inputs = sheetOf(await tableReport([HEAD, 'A,2000,Wait time (minutes),42,29.4,31 May 2028'], { preset: 'nhs-england' }), 'inputs');
    const rate = inputRow(inputs, 'setup.rate');
    expect(rate('value')).toMatchObject({ value: 0.035, style: 'assumption' });
    expect(rate('reading')?.value).toContain('Green Book');
    expect(inputRow(inputs, 'setup.timing')('value')).toMatchObject({ style: 'assumptionText' });
  });

  it('follows the target where no cell says which way is better', async () => {
    const inputs = sheetOf(await tableReport([HEAD, 'A,2000,Zebras,42,50,31 May 2028']), 'inputs');
    const better = inputRow(inputs, 'a/m.zebras.better');
    expect(better('value')).toMatchObject({ value: 'higher', formula: expect.stringMatching(/^IF\(\$C\$\d+<\$C\$\d+,"lower","higher"\)$/) });
  });

  it('does not link what the columns were laid out by', async () => {
    const workbook = FileWorkbook.empty('book.xlsx');
    const setup = describedSheet([['Setting', 'Value'], ['Years', 3], ['Currency', 'GBP']], { id: 'template:0', role: 'template', name: 'Setup' });
    const plan = describedSheet([HEAD.split(','), ['A', 2000, 'Wait', 42, 30, '31 May 2028']], { id: 'template:1', role: 'template', name: 'Plan' });
    await workbook.writeSheets(describedBook(setup, plan));
    const inputs = sheetOf(reportOf(await workbook.readTables()), 'inputs');
    expect(inputRow(inputs, 'setup.years')('still')?.formula).toMatch(/^Setup!\$B\$2=\$G\$\d+$/);
    expect(inputRow(inputs, 'setup.currency')('still')?.formula).toMatch(/^EXACT\(Setup!\$B\$3,/);
  });

  it('writes each input once, and no two rows of a case read alike', async () => {
    const inputs = sheetOf(await exampleReport('virtual-ward'), 'inputs');
    const column = (at: number): readonly unknown[] => inputs.rows.flatMap(({ cells }, row) => (row < 4 ? [] : cells.filter(({ column: each, style }) => each === at && style !== 'section').map(({ value }) => value)));
    const keys = column(INPUT_COLUMNS.ref);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
