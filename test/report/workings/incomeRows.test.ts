import type { CellDescription } from '../../../src/report/description/SheetDescription';
import { sheetOf, tableReport } from '../exampleReport';

async function rowsOf(lines: readonly string[]): Promise<ReadonlyMap<string, readonly CellDescription[]>> {
  const { rows } = sheetOf(await tableReport(lines, { preset: 'nhs-england' }), 'workings:a');
  let section = '';
  return new Map(
    rows.map(({ cells }) => {
      const [first] = cells;
      const name = typeof first?.value === 'string' ? first.value : '';
      if (first?.style === 'section') section = name;
      return [`${section} | ${name}`, cells.filter(({ column }) => column > 1)] as const;
    }),
  );
}

const HEAD = 'Initiative,Cost line,Type,Life (years),Residual value,Year 0,Year 1,Year 2,Year 3';
const valuesOf = (cells: readonly CellDescription[] | undefined): readonly unknown[] => cells?.map(({ value }) => value) ?? [];

describe('the rows of the income statement on Workings', () => {
  it('charge an asset in equal parts from the year after, less its residual value', async () => {
    const rows = await rowsOf([HEAD, 'A,Servers,Capital,2,20,100,0,0,0', 'A,Support,Revenue,,,0,10,10,10']);
    expect(valuesOf(rows.get('Depreciation, straight-line from the year after the spending | Servers'))).toEqual([80, 0, 40, 40, 0]);
    expect(valuesOf(rows.get('Part of the cost that is charged: all but the residual value | Servers'))).toEqual([0.8]);
    expect(valuesOf(rows.get('Effect on the income statement | Effect on the surplus'))).toEqual([-110, 0, -50, -50, -10]);
  });

  it('say how much is charged after the horizon', async () => {
    const rows = await rowsOf([HEAD, 'A,Servers,Capital,5,,100,0,0,0', 'A,Support,Revenue,,,0,10,10,10']);
    expect(valuesOf(rows.get('Charged after the horizon | Depreciation after the horizon'))).toEqual([40]);
    expect(rows.has('Part of the cost that is charged: all but the residual value | Servers')).toBe(false);
  });

  it('are not there without a life', async () => {
    const rows = await rowsOf([HEAD, 'A,Servers,Capital,,,100,0,0,0', 'A,Support,Revenue,,,0,10,10,10']);
    expect([...rows.keys()].filter((key) => key.includes('Depreciation'))).toEqual([]);
  });
});
