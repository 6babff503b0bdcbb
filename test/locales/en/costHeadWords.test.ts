import { COST_HEADS } from '../../../src/alignment/completeness/costHeads';
import { headNames } from '../../../src/locales/en/costHeadWords';
import { englishReportWords } from '../../../src/locales/en/reportWords';
import { problem } from '../../../src/model/Problem';
import { VOCABULARIES } from '../../../src/model/vocabularies/vocabulary';

describe('the words of heads of cost', () => {
  it('ask about every head in both vocabularies', () => {
    for (const vocabulary of VOCABULARIES) {
      const { label } = englishReportWords('en-GB', vocabulary);
      for (const head of COST_HEADS) {
        expect(label(`cost-head-${head}`)).not.toBe('');
        expect(label(`cost-head-${head}-asks`)).toMatch(/^[A-Z].*\?$/u);
      }
    }
  });

  it('speak of safety and data without clinical terms to a business', () => {
    const { label } = englishReportWords('en-GB', 'business');
    for (const head of COST_HEADS) expect(`${label(`cost-head-${head}`)} ${label(`cost-head-${head}-asks`)}`).not.toMatch(/clinical|patient|information governance/i);
  });

  it('stand in a sentence', () => {
    expect(headNames(['training'], 'clinical')).toBe('training');
    expect(headNames(['training', 'backfill', 'information-governance'], 'business')).toBe('training, backfill or data protection');
    expect(headNames([], 'clinical')).toBe('');
  });

  it('follow the vocabulary of the sheets', () => {
    expect(englishReportWords('en-GB', 'clinical').label('cost-head-clinical-safety')).toBe('clinical safety');
    expect(englishReportWords('en-GB', 'business').label('cost-head-clinical-safety')).toBe('safety assurance');
    expect(englishReportWords('en-US', 'business').label('cost-head-support-asks')).toMatch(/yearly cost\?$/);
  });

  it('tell what no line speaks of', () => {
    const found = problem('cost-head-missing', null, { initiative: 'Virtual ward', heads: 'backfill,clinical-safety', vocabulary: 'clinical' });
    expect(englishReportWords('en-GB', 'clinical').problem(found)).toBe(
      'No cost line speaks of backfill or clinical safety for “Virtual ward”, so nothing is counted for any of it. Add lines to the table Costs, with 0 where there is none, so that the reader sees it was thought of.',
    );
  });
});
