import { englishReportWords } from '../../../src/locales/en/reportWords';
import { periodHeads } from '../../../src/report/build/periodHeads';
import { readBook } from '../../intake/readBook';

const words = englishReportWords('en-GB', 'clinical');

describe('periodHeads', () => {
  it('heads years as the sheet does', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', '2026/27', '2027/28'], ['A', 'Licences', 10, 5]] });
    expect(periodHeads(book, words, 2)).toEqual(['2026/27', '2027/28']);
  });

  it('numbers the years that have no column', () => {
    const book = readBook({ Plan: [['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'], ['A', 2000, 'Wait', 42, 30, '31 May 2028']] });
    expect(periodHeads(book, words, 3)).toEqual(['Year 0', 'Year 1', 'Year 2']);
  });
});
