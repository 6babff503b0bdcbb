import { localeFormat } from '../../src/model/localeFormat';

describe('localeFormat', () => {
  it.each([
    ['en-US', '.', ',', 'month-first'],
    ['en-GB', '.', ',', 'day-first'],
    ['de-DE', ',', '.', 'day-first'],
    ['sv-SE', ',', '\u00a0', 'year-first'],
  ])('knows how %s writes numbers and dates', (tag, decimal, group, dateOrder) => {
    expect(localeFormat(tag)).toEqual({ tag, decimal, group, dateOrder });
  });
});
