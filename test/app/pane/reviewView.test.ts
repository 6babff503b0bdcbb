import { reviewView } from '../../../src/app/pane/reviewView';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { HEADER } from './paneBooks';

describe('reviewView', () => {
  it('tells problems in reading order: the whole input, then sheet by sheet, row by row', async () => {
    const built = await exampleReport('virtual-ward');
    const order = built.raw.sheets.map(({ name }) => name);
    const places = reviewView(built).problems.map(({ cell }) => (cell === null ? [-1, 0, 0] : [order.indexOf(cell.at.sheet), cell.at.row, cell.at.column]));
    expect(places.length).toBeGreaterThan(10);
    const sorted = [...places].sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0) || (left[2] ?? 0) - (right[2] ?? 0));
    expect(places).toEqual(sorted);
  });

  it('tells each problem once and counts by how grave it is', async () => {
    const { problems, counts } = reviewView(await exampleReport('virtual-ward'));
    expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length);
    expect(counts.error + counts.warning + counts.info).toBe(problems.length);
    expect(counts).toMatchObject({ error: 0, warning: 4 });
  });

  it('tells the problems of every initiative', async () => {
    const built = await tableReport([HEADER, 'A,$2M,Wait (minutes),42,,31 May 2028', 'B,,Wait (minutes),42,29,31 May 2028']);
    const cells = reviewView(built).problems.filter(({ severity }) => severity === 'error').map(({ cell }) => cell?.reference);
    expect(cells).toEqual(expect.arrayContaining(['table!E2', 'table!B3']));
  });
});
