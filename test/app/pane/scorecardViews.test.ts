import { scorecardViews } from '../../../src/app/pane/scorecardViews';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf, HEADER, ROW } from './paneBooks';

describe('scorecardViews', () => {
  it('shows both leaders the same figures, each with its own reason', async () => {
    const [technology, clinical] = scorecardViews(contextOf(await exampleReport('virtual-ward')));
    const figures = (view: typeof technology) => new Map(view?.rows.map(({ metricId, baseline, target, latest, status }) => [metricId, { baseline, target, latest, status }]));
    expect(figures(technology)).toEqual(figures(clinical));
    const reason = (view: typeof technology) => view?.rows.find(({ metricId }) => metricId === 'readmissions')?.reason;
    expect(reason(technology)).toBe('The return on the platform');
    expect(reason(clinical)).toBe('Patients stay well at home');
  });

  it('reads levels as the cells show them and leads to those cells', async () => {
    const [technology] = scorecardViews(contextOf(await exampleReport('virtual-ward')));
    const adoption = technology?.rows.find(({ metricId }) => metricId === 'adoption');
    expect(adoption?.baseline).toMatchObject({ text: '41%', cell: { reference: 'Metrics!G8' } });
    expect(adoption?.latest).toBeNull();
    expect(adoption?.statusText).toBe('no result recorded');
  });

  it('never shows a suggested reason as one that is stated', async () => {
    const [technology] = scorecardViews(contextOf(await tableReport([HEADER, ROW])));
    expect(technology?.rows[0]).toMatchObject({ reasonStated: false, matters: 'not said', shared: false });
    expect(technology?.rows[0]?.reason).toMatch(/^No reason is stated yet\. Suggestion: /);
  });

  it('says that there are no metrics where there are none', async () => {
    const [technology] = scorecardViews(contextOf(await tableReport(['Initiative,Cost line,Year 0', 'A,Licence,100'])));
    expect(technology?.rows).toEqual([]);
    expect(technology?.balance).toBe('No metrics are given.');
  });
});
