import { ENGLISH_DETAIL_WORDS as words } from '../../../../src/locales/en/pane/detailWords';

describe('the words of figures', () => {
  it('say whether a value is exact', () => {
    expect(words.exactly({ text: '25%', whole: true })).toBe('exactly 25%');
    expect(words.exactly({ text: '33.333%', whole: false })).toBe('more exactly 33.333%');
  });

  it('say of a chart only what is known', () => {
    const told = { initiative: 'Ward', firstPeriod: 'Year 0', lastPeriod: 'Year 1', first: '−£10', last: '−£5', backIn: null, range: null };
    expect(words.chartSentence(told)).toBe('Line chart of the running total of Ward, discounted: −£10 in Year 0, −£5 in Year 1.');
  });

  it('count one and many', () => {
    expect([words.months(1), words.months(18)]).toEqual(['1 month', '18 months']);
  });
});
