import { MASTER_CHECK } from '../../../src/report/checks/checksSheet';
import { TOLERANCE } from '../../../src/report/inputs/settingInputs';
import { cellAt, exampleReport, sheetOf, tableReport } from '../exampleReport';

describe('the Checks sheet', () => {
  it('has every check of the JSON as a row of live formulas', async () => {
    const built = await exampleReport('virtual-ward');
    const sheet = sheetOf(built, 'checks');
    const rows = sheet.rows.filter((_, row) => row > 4).map(({ cells }) => cells);
    expect(rows.map(([id]) => id?.value)).toEqual(built.report.checks.map(({ id }) => id));
    const ofEngine = rows.filter(([id]) => String(id?.value).endsWith('/read-back'));
    for (const cells of rows.filter((row) => !ofEngine.includes(row))) expect(cells.slice(2).every(({ formula }) => formula !== undefined)).toBe(true);
    // What only the engine can read is marked as such; whether it holds is a formula all the same.
    for (const cells of ofEngine) expect(cells.map(({ style, formula }) => style === 'engineValue' || formula !== undefined).slice(2)).toEqual([true, true, true, true]);
    expect(ofEngine).toHaveLength(built.cases.length);
  });

  it('rolls them into one cell', async () => {
    const sheet = sheetOf(await exampleReport('tele-icu'), 'checks');
    expect(cellAt(sheet, MASTER_CHECK.row, MASTER_CHECK.column)).toMatchObject({ value: '✓ All checks hold', formula: expect.stringContaining('COUNTIF(') });
  });

  it('allows the noise of adding decimals, by the size of what was added', async () => {
    const { report } = await exampleReport('virtual-ward');
    for (const { tolerance, expected, actual, ok } of report.checks) {
      expect(tolerance).toBeGreaterThanOrEqual(TOLERANCE);
      expect(ok).toBe(Math.abs(expected - actual) <= tolerance);
    }
  });

  it('counts the texts that no longer say what was read', async () => {
    const sheet = sheetOf(await tableReport(['Initiative,Cost', 'A,$2M']), 'checks');
    expect(cellAt(sheet, 5, 3)).toMatchObject({ value: 0, formula: expect.stringMatching(/^COUNTIF\(Inputs!\$H\$\d+:\$H\$\d+,FALSE\(\)\)$/) });
  });

  it('adds nothing where a scorecard has no rows', async () => {
    const sheet = sheetOf(await tableReport(['Initiative,Cost', 'A,$2M']), 'checks');
    expect(cellAt(sheet, 6, 2)).toMatchObject({ value: 0, formula: '0' });
  });
});
