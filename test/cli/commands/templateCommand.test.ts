import { Workbook } from 'exceljs';
import { deskForEach, statementOf } from '../commandRun';

const desk = deskForEach();
const TABLES = ['Setup', 'Initiatives', 'Costs', 'Benefits', 'Metrics', 'Actuals', 'Spend', 'Readiness', 'Concerns', 'Commitments', 'Risks', 'Partnership'];

async function opened(name: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(desk().path(name));
  return workbook;
}

describe('template', () => {
  it('writes every table of the contract, with units, help and lists', async () => {
    expect((await desk().run('template', 'book.xlsx')).status).toBe(0);
    const workbook = await opened('book.xlsx');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(TABLES);
    const metrics = workbook.getWorksheet('Metrics');
    const headers = metrics?.getRow(5);
    expect(headers?.getCell(1).value).toBe('ID');
    const better = [1, 2, 3, 4, 5, 6, 7].find((column) => headers?.getCell(column).value === 'Better') ?? 0;
    expect(metrics?.getCell(6, better).dataValidation).toMatchObject({ type: 'list', formulae: ['"lower,higher,neutral"'] });
    expect(String(metrics?.getCell(3, better).value ?? '')).not.toBe('');
  });

  it.each([[], ['--preset', 'us-health'], ['--preset', 'nhs-england'], ['--preset', 'business']])('is read back by build as an empty casebook: %s %s', async (...args) => {
    await desk().run('template', 'book.xlsx', ...args);
    const { status, err } = await desk().build('book.xlsx', '--json', 'result.json');
    expect(status).toBe(0);
    expect(err).toContain('no initiative yet');
    const { setup, initiatives, problems } = desk().json('result.json');
    expect(initiatives).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [, preset] = args;
    expect(setup['preset']).toEqual(preset === undefined ? { value: 'us-health', source: 'default' } : { value: preset, source: 'sheet' });
  });

  it('gives a casebook that works once the six cells are typed in', async () => {
    await desk().run('template', 'book.xlsx');
    const workbook = await opened('book.xlsx');
    const type = (sheet: string, values: Readonly<Record<string, string | number>>): void => {
      const page = workbook.getWorksheet(sheet);
      page?.getRow(5).eachCell((cell, column) => {
        const value = values[String(cell.value)];
        if (value !== undefined) page.getCell(6, column).value = value;
      });
    };
    type('Initiatives', { Initiative: 'Cloud migration', Cost: '$2M' });
    type('Metrics', { Initiative: 'Cloud migration', Metric: 'Patient wait time', Unit: 'minutes', Better: 'lower', Baseline: 42, Target: 29.4, 'Target date': '31 May 2028' });
    await workbook.xlsx.writeFile(desk().path('filled.xlsx'));
    const { status } = await desk().build('filled.xlsx', '--json', 'result.json');
    expect(status).toBe(0);
    expect(statementOf(desk().json('result.json'))?.text).toBe('This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.');
  });

  it('with --example is a case with every figure', async () => {
    await desk().run('template', 'book.xlsx', '--example');
    const { status } = await desk().build('book.xlsx', '--json', 'result.json');
    expect(status).toBe(0);
    const result = desk().json('result.json');
    const { measures } = result.initiatives[0] ?? {};
    expect([measures?.npv, measures?.roi, measures?.bcr, measures?.paybackYears.simple].every((figure) => typeof figure === 'number')).toBe(true);
    expect(measures?.irr).toMatchObject({ state: 'root' });
    expect(result.initiatives[0]?.statements.filter(({ withheld }) => withheld !== null)).toEqual([]);
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('never replaces a file that stands, unless forced', async () => {
    desk().write('book.xlsx', 'mine');
    expect(await desk().run('template', 'book.xlsx')).toMatchObject({ status: 2, err: expect.stringContaining('was not made by Casebridge') });
    expect(desk().text('book.xlsx')).toBe('mine');
    expect((await desk().run('template', 'book.xlsx', '--force')).status).toBe(0);
  });

  it('refuses another kind of file', async () => {
    expect(await desk().run('template', 'book.csv')).toMatchObject({ status: 2, err: expect.stringContaining('has to end in .xlsx') });
  });

  it('gives the same bytes each time', async () => {
    await desk().run('template', 'book.xlsx', '--example');
    const first = desk().bytes('book.xlsx');
    await desk().run('template', 'book.xlsx', '--example', '--force');
    expect(desk().bytes('book.xlsx')).toEqual(first);
  });
});
