import { renameSync } from 'node:fs';
import { deskForEach, statementOf } from '../commandRun';
import { csv, HEADERS, SIX_CELLS, sixCells } from '../sixCellFiles';
import { Workbook } from 'exceljs';

const desk = deskForEach();

async function sheetNames(name: string): Promise<readonly string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(desk().path(name));
  return workbook.worksheets.map((sheet) => sheet.name);
}

const manyRows = (count: number): string =>
  csv([HEADERS, ...Array.from({ length: count }, (_, index) => [`Project ${String(index + 1)}`, `$${String(index + 1)}M`, 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'])]);

describe('the options of build', () => {
  it('--json - leaves nothing but the JSON on the terminal', async () => {
    desk().write('six.csv', sixCells());
    const { status, out, err } = await desk().build('six.csv', '--json', '-');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ initiatives: [{ id: 'cloud-migration' }] });
    expect(err).toContain('Written');
    expect(desk().has('six.case.xlsx')).toBe(true);
  });

  it('--out says where the copy goes, new folders included', async () => {
    desk().write('six.csv', sixCells());
    await desk().build('six.csv', '--out', desk().path('cases/june/six.xlsx'));
    expect(desk().has('cases/june/six.xlsx')).toBe(true);
    expect(desk().has('six.case.xlsx')).toBe(false);
  });

  it('--initiative picks the cases that get their own sheets, by id or by name', async () => {
    desk().write('many.csv', manyRows(3));
    await desk().build('many.csv', '--initiative', 'project-2', '--initiative', 'Project 3');
    const names = await sheetNames('many.case.xlsx');
    expect(names.filter((name) => name.startsWith('Case'))).toEqual(['Case – Project 2', 'Case – Project 3']);
  });

  it('gives up to ten initiatives their own sheets, and above that only those named', async () => {
    const cases = async (count: number, ...args: readonly string[]): Promise<number> => {
      desk().write('many.csv', manyRows(count));
      await desk().build('many.csv', ...args);
      return (await sheetNames('many.case.xlsx')).filter((name) => name.startsWith('Case')).length;
    };
    expect(await cases(10)).toBe(10);
    expect(await cases(11)).toBe(0);
    expect(await cases(11, '--initiative', 'project-7')).toBe(1);
  });

  it('prints the headline of each of eleven initiatives', async () => {
    desk().write('many.csv', manyRows(11));
    const { out } = await desk().build('many.csv');
    expect(out.match(/This \$\d+M investment aims to cut patient wait times/gu)).toHaveLength(11);
  });

  it('--sheet reads that sheet only', async () => {
    const workbook = new Workbook();
    for (const [name, project] of [['Plan A', 'Alpha'], ['Plan B', 'Beta']] as const) workbook.addWorksheet(name).addRows([[...HEADERS], [project, ...SIX_CELLS.slice(1)]]);
    await workbook.xlsx.writeFile(desk().path('plans.xlsx'));
    await desk().build('plans.xlsx', '--sheet', 'Plan B', '--json', 'result.json');
    expect(desk().json('result.json').initiatives.map(({ name }) => name)).toEqual(['Beta']);
  });

  it('--preset gives the conventions, and says that the option did', async () => {
    desk().write('six.csv', sixCells());
    await desk().build('six.csv', '--preset', 'nhs-england', '--json', 'result.json');
    const { setup } = desk().json('result.json');
    expect(setup['preset']).toEqual({ value: 'nhs-england', source: 'option' });
    expect(setup['discountRate']).toEqual({ value: 0.035, source: 'preset' });
  });

  it('--locale de-DE reads decimal commas, and semicolons divide the columns', async () => {
    desk().write('six.csv', csv([HEADERS, ['Portal', '1.200,50 €', 'Wait (minutes)', '42,5', '29,75', '31.05.2028']], ';'));
    const { status } = await desk().build('six.csv', '--locale', 'de-DE', '--json', 'result.json');
    expect(status).toBe(0);
    const result = desk().json('result.json');
    expect(result.initiatives[0]?.measures.pvCosts).toBe(1200.5);
    expect(statementOf(result)?.figures.map(({ value }) => value)).toEqual(expect.arrayContaining([42.5, 29.75]));
    expect(result.setup).toMatchObject({ currency: { value: 'EUR', source: 'sheet' }, inputLocale: { value: 'de-DE', source: 'option' }, locale: { value: 'en-GB', source: 'option' } });
  });

  it('--locale settles which day 05/06/2028 is, and without it the date is reported and not guessed', async () => {
    desk().write('six.csv', sixCells({ cells: [...SIX_CELLS.slice(0, 5), '05/06/2028'] }));
    const { status, out } = await desk().build('six.csv');
    expect(status).toBe(1);
    expect(out).toContain('could mean two different days');
    await desk().build('six.csv', '--locale', 'en-GB', '--json', 'result.json');
    expect(statementOf(desk().json('result.json'))?.text).toContain('by June 2028');
    await desk().build('six.csv', '--locale', 'en-US', '--json', 'result.json');
    expect(statementOf(desk().json('result.json'))?.text).toContain('by May 2028');
  });

  it('--today is the as-of day', async () => {
    desk().write('six.csv', sixCells());
    await desk().build('six.csv', '--today', '2027-01-15', '--json', 'result.json');
    expect(desk().json('result.json').setup['asOf']?.value).toBe('2027-01-15');
  });

  it('--map reads a sheet that nobody made for us as its mapping says', async () => {
    desk().write('list.csv', csv([['Scheme', 'Outlay', 'Was', 'Will be', 'What', 'When'], ['Portal', '$2M', 42, 29.4, 'Wait (minutes)', '31 May 2028']]));
    const fields = [
      ['A', 'initiative'],
      ['B', 'cost'],
      ['C', 'baseline'],
      ['D', 'target'],
      ['E', 'metric'],
      ['F', 'targetDate'],
    ].map(([column, field]) => ({ column, field }));
    desk().write('map.json', JSON.stringify({ casebridgeMapping: 1, currency: 'USD', tables: [{ sheet: 'list', table: 'caseRow', headerRow: 1, fields }] }));
    const { status, err, out } = await desk().build('list.csv', '--map', 'map.json');
    expect({ status, err: err.replace(/.*Written.*/u, '') }).toEqual({ status: 0, err: '' });
    expect(out).toContain('from 42 to 29.4 minutes');
  });

  it('--map with a mapping for another file writes nothing', async () => {
    desk().write('six.csv', sixCells());
    desk().write('map.json', '{"casebridgeMapping":1,"tables":[{"sheet":"other","table":"metrics","headerRow":1,"fields":[{"column":"A","field":"metric"},{"column":"B","field":"target"}]}]}');
    const { status, err } = await desk().build('six.csv', '--map', 'map.json');
    expect(status).toBe(2);
    expect(err).toContain('a sheet that it names is not in the file (other)');
    expect(desk().has('six.case.xlsx')).toBe(false);
  });

  it('--force replaces a file of somebody else', async () => {
    desk().write('six.csv', sixCells());
    desk().write('six.case.xlsx', 'mine');
    expect((await desk().build('six.csv')).status).toBe(2);
    expect(desk().text('six.case.xlsx')).toBe('mine');
    expect((await desk().build('six.csv', '--force')).status).toBe(0);
  });
});

describe('a workbook with macros', () => {
  it('keeps its ending beside the input, and is told about under another', async () => {
    desk().write('six.csv', sixCells());
    await desk().build('six.csv', '--out', desk().path('macros.xlsx'));
    renameSync(desk().path('macros.xlsx'), desk().path('macros.xlsm'));
    expect((await desk().build('macros.xlsm')).status).toBe(0);
    expect(desk().has('macros.case.xlsm')).toBe(true);
    const other = await desk().build('macros.xlsm', '--out', desk().path('other.xlsx'));
    expect(other.status).toBe(0);
    expect(other.err).toContain('give the copy the ending .xlsm');
  });

  it('is no place for a workbook without', async () => {
    desk().write('six.csv', sixCells());
    expect((await desk().build('six.csv', '--out', desk().path('six.xlsm'))).status).toBe(2);
    expect(desk().has('six.xlsm')).toBe(false);
  });
});

describe('an empty file at the place of a result', () => {
  it('holds nothing that could be lost, so it is replaced', async () => {
    desk().write('six.csv', sixCells());
    desk().write('place.xlsx', '');
    desk().write('place.json', '');
    const { status } = await desk().build('six.csv', '--out', desk().path('place.xlsx'), '--json', desk().path('place.json'));
    expect(status).toBe(0);
    expect(await sheetNames('place.xlsx')).toContain('About');
  });
});
