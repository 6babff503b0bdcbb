import { chartView } from '../../../src/app/pane/chartView';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf } from './paneBooks';

describe('chartView', () => {
  it('ends with the net present value and its range', async () => {
    const context = contextOf(await exampleReport('virtual-ward'));
    const { points = [] } = chartView(context) ?? {};
    const { measures, distribution } = context.result.money;
    expect(points.at(-1)?.total).toBeCloseTo(measures.npv ?? Number.NaN, 6);
    expect(points.at(-1)?.range).toEqual({ low: distribution?.p10, high: distribution?.p90 });
  });

  it('tells in a sentence what the eye sees', async () => {
    const view = chartView(contextOf(await exampleReport('virtual-ward')));
    expect(view?.sentence).toBe(
      'Line chart of the running total of Virtual ward, discounted: −£1,250,000 in 2026/27, £1,933,981 in 2031/32. It stays at zero or above from 2029/30 on. Eight of ten outcomes end between £1,210,181 and £2,400,469.',
    );
  });

  it('has every year in its table', async () => {
    const view = chartView(contextOf(await exampleReport('virtual-ward')));
    expect(view?.table.heads).toHaveLength(4);
    expect(view?.table.rows.map(([year]) => year)).toEqual(['2026/27', '2027/28', '2028/29', '2029/30', '2030/31', '2031/32']);
    expect(view?.table.rows.every((row) => row.length === 4)).toBe(true);
  });

  it('claims no range and no year of return where there is none', async () => {
    const view = chartView(contextOf(await exampleReport('tele-icu')));
    expect(view?.sentence).not.toMatch(/zero or above|Eight of ten/);
    expect(view?.table.heads).toEqual(['Year', 'Running total']);
    expect(view?.points.every(({ range }) => range === null)).toBe(true);
  });

  it('draws nothing of a single year', async () => {
    const built = await tableReport(['Setting,Value', 'Years,0', '', 'Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait (minutes),42,29,31 May 2028']);
    expect(chartView(contextOf(built))).toBeNull();
  });
});
