import { deskForEach } from '../commandRun';
import { csv, HEADERS } from '../sixCellFiles';

const desk = deskForEach();
const COUNT = 500;

describe('building on five hundred initiatives', () => {
  it('gives each its headline, in the order of the sheet, and reports on all of them', async () => {
    const rows = Array.from({ length: COUNT }, (_, index) => [`Project ${String(index + 1)}`, `$${String(index + 1)},000`, 'Patient wait time (minutes)', 42, 29.4, '31 May 2028']);
    desk().write('many.csv', csv([HEADERS, ...rows]));
    const { status, out } = await desk().build('many.csv', '--json', 'result.json');
    expect(status).toBe(0);
    const lines = out.split('\n').filter((line) => line.includes('investment aims to cut patient wait times by 30%'));
    expect(lines).toHaveLength(COUNT);
    expect(lines[499]).toContain('Project 500 (project-500): This $500K investment');
    expect(desk().json('result.json').initiatives.map(({ id }) => id)).toEqual(rows.map((_, index) => `project-${String(index + 1)}`));
  }, 60_000);
});
