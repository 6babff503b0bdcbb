import { glossaryFinder } from '../../../src/report/words/glossaryFinder';
import { exampleReport, tableReport, textsOf } from '../exampleReport';

describe('the glossary on Sources', () => {
  const linesOf = async (name: 'virtual-ward' | 'six') => {
    const { report, words } = name === 'six' ? await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud,$2M,Wait (minutes),42,29.4,31 May 2028']) : await exampleReport(name);
    const sources = report.book.sheets.find(({ id }) => id === 'sources');
    const others = report.book.sheets.filter(({ id }) => id !== 'sources').flatMap(textsOf);
    return { finder: glossaryFinder(words.report.glossary), others, lines: sources === undefined ? [] : textsOf(sources) };
  };

  it('has a line for every term that stands on another sheet', async () => {
    const { finder, others, lines } = await linesOf('virtual-ward');
    const wanted = finder.termsIn(others).map(({ term }) => term);
    expect(wanted.length).toBeGreaterThan(60);
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it('leaves out terms that stand nowhere', async () => {
    const { lines } = await linesOf('six');
    expect(lines).toContain('Baseline');
    expect(lines).not.toContain('Sobol points');
  });
});
