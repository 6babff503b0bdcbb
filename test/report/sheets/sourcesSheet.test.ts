import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

describe('the Sources sheet', () => {
  it('names the source of each metric and line with its cell', async () => {
    const texts = textsOf(sheetOf(await exampleReport('virtual-ward'), 'sources'));
    expect(texts).toEqual(expect.arrayContaining(['Unplanned readmissions', 'Pilot report, two wards (invented)', 'Metrics!R6']));
  });

  it('says where a source is missing, and what a preset assumed', async () => {
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait time (minutes),42,29.4,31 May 2028'];
    const texts = textsOf(sheetOf(await tableReport(lines), 'sources'));
    expect(texts).toContain('no source given');
    expect(texts.some((text) => text.includes('Total Economic Impact'))).toBe(true);
  });
});
