import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

describe('heads of cost on the finance sheet', () => {
  it('name the lines that speak of each, with their cells, and ask for the others', async () => {
    const texts = textsOf(sheetOf(await exampleReport('virtual-ward'), 'finance:vw-01'));
    const after = (head: string): string => texts[texts.indexOf(head) + 1] ?? '';
    expect(after('Training')).toMatch(/^Implementation, training and data migration \(Costs![A-Z]+\d+\)$/);
    expect(after('Backfill')).toMatch(/\?$/);
    expect(after('Contingency')).toMatch(/\(Costs![A-Z]+\d+\), /);
  });

  it('do not stand beside a single figure', async () => {
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By,Funding source', 'Move,$2M,Wait (minutes),42,30,2028-05-31,Capital programme'];
    expect(textsOf(sheetOf(await tableReport(lines), 'finance:move'))).not.toContain('Heads of cost');
  });
});
