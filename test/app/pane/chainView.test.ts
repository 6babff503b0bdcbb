import { chainView } from '../../../src/app/pane/chainView';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf, HEADER, ROW } from './paneBooks';

describe('chainView', () => {
  it('tells the links in their order, each with its cells', async () => {
    const view = chainView(contextOf(await exampleReport('virtual-ward')));
    expect(view?.links.map(({ link }) => link)).toEqual(['output', 'practice', 'outcome', 'benefit', 'objective']);
    expect(view?.links.filter(({ isMissing, cells }) => !isMissing && cells.length === 0)).toEqual([]);
    expect(view?.gist).toBe('5 of 5 given');
  });

  it('says of a missing link where to type it', async () => {
    const view = chainView(contextOf(await tableReport([`${HEADER},Objective`, `${ROW},`])));
    const missing = view?.links.filter(({ isMissing }) => isMissing) ?? [];
    expect(missing.map(({ link }) => link)).toEqual(['output', 'practice', 'benefit', 'objective']);
    expect(missing[0]?.text).toBe('○ not given yet: add a column “Output” to table');
    const objective = missing.at(-1);
    expect(objective?.cells.map(({ reference }) => reference)).toEqual(['table!G2']);
    expect(objective?.text).toBe('○ not given yet: type it in table, cell G2');
  });
});
