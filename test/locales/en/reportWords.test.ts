import { englishReportWords } from '../../../src/locales/en/reportWords';
import { problem } from '../../../src/model/Problem';

describe('the words of the sheets', () => {
  const american = englishReportWords('en-US', 'clinical');
  const british = englishReportWords('en-GB', 'clinical');

  it('are spelled as the country does', () => {
    expect(american.label('organisation')).toBe('Organization');
    expect(british.label('organisation')).toBe('Organisation');
  });

  it('fill in their places whatever the spelling of the words around them', () => {
    for (const words of [american, british]) {
      expect(words.sentence('about-title-of', { organisation: 'North Hospital' })).toBe('Business case and shared scorecards · North Hospital');
    }
  });

  it('never respell what a user typed', () => {
    const found = problem('cost-missing', null, { initiative: 'Reorganisation of theatres' });
    expect(american.problem(found)).toContain('Reorganisation of theatres');
    expect(american.sentence('about-title-of', { organisation: 'World Health Organisation' })).toContain('World Health Organisation');
  });
});
