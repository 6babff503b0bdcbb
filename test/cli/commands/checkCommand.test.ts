import { deskForEach } from '../commandRun';
import { SIX_CELLS, sixCells } from '../sixCellFiles';

const desk = deskForEach();

describe('check', () => {
  it('tells every problem with its cell and writes no workbook', async () => {
    desk().write('six.csv', sixCells());
    const { status, out } = await desk().run('check', 'six.csv');
    expect(status).toBe(0);
    expect(out).toContain('· six!B2: “$2M” in the column “Cost” was read as 2,000,000.');
    expect(out).toMatch(/\d+ problems in 1 initiatives?\.$/u);
    expect(desk().files()).toEqual(['six.csv']);
  });

  it('ends with 1 where a statement would be withheld', async () => {
    desk().write('six.csv', sixCells({ cells: SIX_CELLS.map((cell, column) => (column === 3 ? null : cell)) }));
    expect((await desk().run('check', 'six.csv')).status).toBe(1);
  });

  it('--json - gives the problems and nothing else', async () => {
    desk().write('six.csv', sixCells());
    const { out } = await desk().run('check', 'six.csv', '--json', '-');
    const { problems } = JSON.parse(out);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'value-coerced', severity: 'info', sheet: 'six', cell: 'B2' }));
  });

  it('takes an empty casebook as nothing to complain of', async () => {
    await desk().run('template', 'book.xlsx');
    const { status, out } = await desk().run('check', 'book.xlsx');
    expect(status).toBe(0);
    expect(out).toContain('Type one row: initiative, cost, metric, baseline, target, by when.');
  });
});
