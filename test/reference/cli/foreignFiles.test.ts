import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { deskForEach, type ResultJson } from '../../cli/commandRun';
import { describeWithSharedData, sharedData, sharedNames } from './describeWithSharedData';

const desk = deskForEach();
const TRUSTS = 'nhs_trust_records_cost_and_epr';
const PROJECTS = 'uk_gmpp_2014_transposed';

async function mapped(name: string, ...options: readonly string[]): Promise<ResultJson> {
  desk().write(`${name}.csv`, readFileSync(sharedData(`${name}.csv`)));
  expect((await desk().build(`${name}.csv`)).status).toBe(3);
  expect(desk().files()).toEqual([`${name}.csv`]);
  desk().write('map.json', (await desk().run('map', `${name}.csv`)).out);
  expect((await desk().build(`${name}.csv`, '--map', 'map.json', '--json', 'result.json', ...options)).status).toBe(1);
  return desk().json('result.json');
}

const codes = (result: ResultJson): ReadonlySet<string> => new Set([...result.problems, ...result.initiatives.flatMap(({ problems }) => problems)].map(({ code }) => code));

describeWithSharedData('files that nobody designed for us', () => {
  it('are read: the NHS trusts, with years in the names of columns', async () => {
    const result = await mapped(TRUSTS, '--preset', 'nhs-england');
    expect(result.initiatives).toHaveLength(234);
    const [first] = result.initiatives;
    expect(first?.cashFlow.periods).toEqual(['2017/18', '2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24']);
    expect(first?.cashFlow.costs).toEqual([34648, 39826, 730671, 227138, 632233, 588488, 612164]);
    expect(result.setup['currency']).toEqual({ value: 'GBP', source: 'preset' });
    expect(codes(result).has('column-unknown')).toBe(true);
  }, 60_000);

  it('are read: the major projects, with projects as columns and an old encoding', async () => {
    const result = await mapped(PROJECTS);
    expect(result.initiatives).toHaveLength(199);
    expect(result.initiatives[0]).toMatchObject({ name: 'FE Capital Investment Programme' });
    const found = codes(result);
    for (const code of ['text-decoded', 'value-withheld', 'value-coerced', 'cell-has-error', 'cost-missing']) expect(found.has(code)).toBe(true);
    expect(JSON.stringify(result)).not.toContain('\uFFFD');
  }, 60_000);

  it('have a claim withheld for every line without a metric, and none invented', async () => {
    const { initiatives } = await mapped(PROJECTS);
    expect(initiatives.filter(({ statements }) => statements[0]?.withheld?.missing.some(({ what }) => what === 'metric'))).toHaveLength(199);
  }, 60_000);

  it('stay complete in the output: every filled cell of the input is there', async () => {
    await mapped(TRUSTS);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(desk().path(`${TRUSTS}.case.xlsx`));
    const sheet = workbook.worksheets.find(({ name }) => name.startsWith('nhs_trust'));
    expect(sheet?.rowCount).toBe(235);
    expect(sheet?.getCell('A1').value).toBe('trust_code');
  }, 60_000);
});

describeWithSharedData('workbooks of other people', () => {
  it.each(sharedNames('workbooks'))('end with a clear sentence or a result, never with a crash: %s', async (name) => {
    const bytes = readFileSync(sharedData(`workbooks/${name}`));
    desk().write(name, bytes);
    for (const command of ['check', 'map', 'build']) {
      const { status, err } = await desk().run(command, name);
      expect([0, 1, 2, 3]).toContain(status);
      if (status >= 2) expect(err).toMatch(/Nothing was written|was not changed|nothing is read without your word/u);
    }
    expect(Buffer.compare(bytes, desk().bytes(name))).toBe(0);
  }, 60_000);
});
