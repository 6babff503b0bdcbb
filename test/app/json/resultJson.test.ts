import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describeTemplate } from '../../../src/app/describeTemplate';
import { EXAMPLES } from '../../../src/app/examples';
import { VERSION } from '../../../src/app/version';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { deskForEach, type ResultJson } from '../../cli/commandRun';
import { csv, HEADERS, SIX_CELLS, sixCells, workbookOf } from '../../cli/sixCellFiles';

const GOLDEN = 'docs/six-cells.golden.json';
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(readFileSync('docs/json-schema.json', 'utf8')));
const desk = deskForEach();

async function resultOf(name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<ResultJson> {
  desk().write(name, content);
  await desk().build(name, '--json', 'result.json', ...options);
  return desk().json('result.json');
}

function expectValid(result: ResultJson): void {
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
}

/** What depends on the program's version and on the kind of the file, set to what the golden result says. */
function stamped(result: ResultJson, golden: ResultJson): unknown {
  return { ...result, casebridge: VERSION, input: golden.input };
}

describe('the JSON of a run', () => {
  it.each(['text table', 'workbook'])('of six cells in a %s is the golden result of the docs', async (kind) => {
    const golden: ResultJson = JSON.parse(readFileSync(GOLDEN, 'utf8'));
    const result = kind === 'workbook' ? await resultOf('six.xlsx', await workbookOf([HEADERS, SIX_CELLS], { sheet: 'six' })) : await resultOf('six.csv', sixCells());
    expect(stamped(result, golden)).toEqual({ ...golden, casebridge: VERSION });
    expectValid(result);
  });

  it.each([
    ['without a baseline', 3],
    ['without a target', 4],
    ['without a date', 5],
    ['without a cost', 1],
    ['without a metric', 2],
  ])('follows the schema %s, where statements are withheld', async (_, blank) => {
    const result = await resultOf('six.csv', sixCells({ cells: SIX_CELLS.map((cell, column) => (column === blank ? null : cell)) }));
    expect(result.initiatives[0]?.statements.some(({ withheld }) => withheld !== null)).toBe(true);
    expectValid(result);
  });

  it.each(['us-health', 'nhs-england', 'business'])('follows the schema for the example under %s', async (preset) => {
    await desk().run('template', 'book.xlsx', '--example');
    await desk().build('book.xlsx', '--json', 'result.json', '--preset', preset, '--locale', 'en-GB', '--seed', '7', '--trials', '500');
    const result = desk().json('result.json');
    expect(result.setup['preset']).toEqual({ value: preset, source: 'option' });
    expect(result.setup['seed']).toEqual({ value: 7, source: 'option' });
    expect(result.setup['inputLocale']).toEqual({ value: 'en-GB', source: 'option' });
    expectValid(result);
  });

  it.each(['tele-icu', 'virtual-ward'] as const)('follows the schema for the shipped example %s', async (name) => {
    const workbook = FileWorkbook.empty('book.xlsx');
    await workbook.writeSheets(describeTemplate(null, name));
    const result = await resultOf('book.xlsx', workbook.toBytes());
    expect(result.initiatives.map((initiative) => initiative.name)).toEqual(EXAMPLES[name].tables.initiatives.map(({ Initiative }) => Initiative));
    expectValid(result);
  });

  it('follows the schema where a rate of return has no single answer', async () => {
    const years = ['Year 0', 'Year 1', 'Year 2'];
    const book = await resultOf('flows.csv', csv([['Initiative', 'Benefit', ...years], ['Odd', 'Scrap value', 100, 0, 132], ['Odd', 'Clean-up', 0, -230, 0]]));
    expectValid(book);
  });

  it('gives every list of the cash flow one length, with the years numbered where no column heads them', async () => {
    const { cashFlow } = (await resultOf('six.csv', sixCells())).initiatives[0] ?? {};
    expect(cashFlow?.periods).toEqual(['Year 0', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5']);
    expect(Object.values(cashFlow ?? {}).map((list) => list.length)).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('rejects a key that the schema does not name', () => {
    const golden: object = JSON.parse(readFileSync(GOLDEN, 'utf8'));
    expect(validate({ ...golden, invented: 1 })).toBe(false);
  });
});
