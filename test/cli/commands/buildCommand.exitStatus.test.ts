import { readFileSync } from 'node:fs';
import { deskForEach } from '../commandRun';
import { csv, HEADERS, SIX_CELLS, sixCells, workbookOf, type SheetCell } from '../sixCellFiles';

const desk = deskForEach();
const without = (column: number): readonly SheetCell[] => SIX_CELLS.map((cell, index) => (index === column ? null : cell));

/** A png's first bytes: the file's name is not what says what it is. */
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(COMPOUND_FILE);
  [...streamName].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

async function expectNothingWritten(said: RegExp, ...args: readonly string[]): Promise<void> {
  const before = desk().files();
  const { status, out, err } = await desk().build(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(said);
  expect(err).toMatch(/Nothing was written|was not changed/u);
  expect(desk().files()).toEqual(before);
}

describe('the exit status of build', () => {
  it('is 0 with warnings only', async () => {
    desk().write('six.csv', sixCells());
    expect((await desk().build('six.csv')).status).toBe(0);
  });

  it.each([
    ['baseline', 3, 'D2'],
    ['target', 4, 'E2'],
    ['target date', 5, 'F2'],
    ['cost', 1, 'B2'],
  ])('is 1 where the %s is missing, with the cell to type it in', async (what, column, cell) => {
    desk().write('six.csv', sixCells({ cells: without(column) }));
    const { status, out } = await desk().build('six.csv', '--json', 'result.json');
    expect(status).toBe(1);
    const headline = desk().json('result.json').initiatives[0]?.statements[0];
    expect(headline?.withheld).toEqual({ missing: [{ what, sheet: 'six', cell }] });
    expect(out).toContain(`six!${cell}`);
    expect(out).not.toContain('This $2M investment aims to cut patient wait times by 30%');
    expect(desk().has('six.case.xlsx')).toBe(true);
  });

  it('is 1 where a line is refused, and the other lines still count', async () => {
    desk().write('six.csv', csv([HEADERS, SIX_CELLS, ['Second', 'lots', 'Errors', 10, 5, '31 May 2028']]));
    const { status, out } = await desk().build('six.csv');
    expect(status).toBe(1);
    expect(out).toContain('This $2M investment aims');
    expect(out).toMatch(/✗ six!B3: .*“lots”/u);
  });

  it('is 2 for a truncated workbook', async () => {
    const whole = await workbookOf([HEADERS, SIX_CELLS]);
    desk().write('six.xlsx', whole.slice(0, whole.length - 400));
    await expectNothingWritten(/cut off|damaged/u, 'six.xlsx');
  });

  it('is 2 for a workbook that ends in its middle', async () => {
    const whole = await workbookOf([HEADERS, SIX_CELLS]);
    desk().write('six.xlsx', whole.slice(0, whole.length / 2));
    await expectNothingWritten(/cut off|damaged/u, 'six.xlsx');
  });

  it('is 2 for an old .xls file', async () => {
    desk().write('six.xls', compoundFile('Workbook'));
    await expectNothingWritten(/old \.xls format.*save it as \.xlsx/u, 'six.xls');
  });

  it('is 2 for a workbook with a password', async () => {
    desk().write('six.xlsx', compoundFile('EncryptedPackage'));
    await expectNothingWritten(/protected by a password/u, 'six.xlsx');
  });

  it('is 2 for a picture named .csv', async () => {
    desk().write('six.csv', PICTURE);
    await expectNothingWritten(/no table|could not be read/u, 'six.csv');
  });

  it('is 2 for an empty file', async () => {
    desk().write('six.csv', '');
    await expectNothingWritten(/is empty/u, 'six.csv');
  });

  it('is 2 for a file that is not there', async () => {
    await expectNothingWritten(/was not found/u, 'six.csv');
  });

  it('is 2 for text without a table', async () => {
    desk().write('six.csv', 'Dear board,\n\nplease approve.\n');
    await expectNothingWritten(/holds no table/u, 'six.csv');
  });

  it.each([
    ['an unknown option', ['six.csv', '--verbose'], /--verbose/u],
    ['an unknown preset', ['six.csv', '--preset', 'mars'], /“--preset” cannot be “mars”: possible are us-health/u],
    ['a day that is none', ['six.csv', '--today', '2026-02-30'], /“--today” cannot be/u],
    ['a second file', ['six.csv', 'other.csv'], /only one file/u],
    ['a sheet that is not there', ['six.csv', '--sheet', 'Costs'], /no sheet “Costs”.*The file has: six/u],
    ['an initiative that is not there', ['six.csv', '--initiative', 'mars'], /no initiative “mars”.*cloud-migration/u],
    ['an output that is no workbook', ['six.csv', '--out', 'result.csv'], /has to end in \.xlsx/u],
    ['the input as output of the JSON', ['six.csv', '--json', 'six.csv'], /is the input itself/u],
  ])('is 2 for %s', async (_, args, said) => {
    desk().write('six.csv', sixCells());
    await expectNothingWritten(said, ...args);
  });

  it('is 2 without a command, an unknown one, or without a file', async () => {
    expect((await desk().run('')).status).toBe(2);
    expect(await desk().run('make')).toMatchObject({ status: 2, err: expect.stringContaining('There is no command “make”') });
    expect(await desk().run('build')).toMatchObject({ status: 2, err: expect.stringContaining('a file is needed') });
  });

  it('is 2 where the output is the input', async () => {
    desk().write('six.xlsx', await workbookOf([HEADERS, SIX_CELLS]));
    await expectNothingWritten(/is the input itself/u, 'six.xlsx', '--out', 'six.xlsx');
  });

  it.each(['six.case.xlsx', 'plan.xlsx'])('is 2 where the output exists and is not ours: %s', async (name) => {
    desk().write('six.csv', sixCells());
    const theirs = desk().write(name, await workbookOf([['Rota'], ['Monday']]));
    const before = desk().bytes(name);
    await expectNothingWritten(/was not made by Casebridge.*--force/u, 'six.csv', '--out', theirs);
    expect(desk().bytes(name)).toEqual(before);
    expect((await desk().build('six.csv', '--out', theirs, '--force')).status).toBe(0);
  });

  it('is 2 where a casebook that a person fills in stands at the place of the output', async () => {
    desk().write('six.csv', sixCells());
    await desk().run('template', 'book.xlsx');
    await expectNothingWritten(/was not made by Casebridge/u, 'six.csv', '--out', 'book.xlsx');
  });

  it('is 2 where the JSON would replace a file of somebody else', async () => {
    desk().write('six.csv', sixCells());
    desk().write('package.json', '{ "name": "mine" }');
    await expectNothingWritten(/was not made by Casebridge/u, 'six.csv', '--json', 'package.json');
    expect((await desk().build('six.csv', '--json', 'result.json')).status).toBe(0);
    expect((await desk().build('six.csv', '--json', 'result.json')).status).toBe(0);
  });

  it('is 2 where the output cannot be written, and leaves nothing half done', async () => {
    desk().write('six.csv', sixCells());
    const inside = desk().path('six.csv/out.xlsx');
    await expectNothingWritten(/could not be written/u, 'six.csv', '--out', inside);
  });

  it('is 3 for a sheet that nobody made for us, and the proposal is printed', async () => {
    desk().write('list.csv', readFileSync('test/reference/foreign/nhs-records-cost.csv'));
    const { status, out, err } = await desk().build('list.csv');
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ casebridgeMapping: 1 });
    expect(err).toContain('--map');
    expect(desk().files()).toEqual(['list.csv']);
  });

  it('is 0 with a hint for an empty casebook, and nothing is written', async () => {
    await desk().run('template', 'book.xlsx');
    const { status, out, err } = await desk().build('book.xlsx');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('type one in');
    expect(desk().files()).toEqual(['book.xlsx']);
  });
});
