import { readFileSync } from 'node:fs';
import { deskForEach } from '../commandRun';
import { sixCells } from '../sixCellFiles';

const desk = deskForEach();

describe('map', () => {
  it.each(['nhs-records-cost', 'uk-major-projects-2014'])('prints a proposal for %s that build takes', async (name) => {
    desk().write(`${name}.csv`, readFileSync(`test/reference/foreign/${name}.csv`));
    const { status, out, err } = await desk().run('map', `${name}.csv`);
    expect(status).toBe(0);
    expect(err).toContain('Uncertain');
    desk().write('map.json', out);
    const built = await desk().build(`${name}.csv`, '--map', 'map.json');
    expect(built.status).toBeLessThan(2);
    expect(desk().has(`${name}.case.xlsx`)).toBe(true);
  });

  it('says so where build needs no mapping', async () => {
    desk().write('six.csv', sixCells());
    const { status, out, err } = await desk().run('map', 'six.csv', '--json', 'map.json');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('Certain');
    expect(JSON.parse(desk().text('map.json'))).toMatchObject({ casebridgeMapping: 1, tables: [{ sheet: 'six' }] });
  });
});
