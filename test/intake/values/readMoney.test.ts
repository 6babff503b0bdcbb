import { readMoney, symbolOfMoney } from '../../../src/intake/values/readMoney';
import { contextOf } from './cellContextOf';

const valueOf = (value: string | number, more: Parameters<typeof contextOf>[0] = {}): unknown => {
  const reading = readMoney({ value }, contextOf(more));
  return reading.state === 'read' ? reading.value : reading.state === 'refused' ? reading.code : null;
};

describe('readMoney', () => {
  it.each([
    ['$2M', 2_000_000],
    ['$2 M', 2_000_000],
    ['£1.25m', 1_250_000],
    ['$1.1M', 1_100_000],
    ['€950k', 950_000],
    ['US$ 1,200', 1200],
    ['1.2bn', 1_200_000_000],
    ['2 million', 2_000_000],
    ['USD 2,000,000', 2_000_000],
    ['2,000,000 USD', 2_000_000],
    ['2m GBP', 2_000_000],
    ['(1,200)', -1200],
    ['£(1.2m)', -1_200_000],
    ['-£500', -500],
    ['£-500', -500],
    ['500-', -500],
    ['−500', -500],
    ['1 200 000', 1_200_000],
    ["1'200'000", 1_200_000],
    ['1\u00a0200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['12,34,567', 1_234_567],
    ['~$2M', 2_000_000],
    ['$2M*', 2_000_000],
    ['c. £3m', 3_000_000],
    ['$1.250M', 1_250_000],
    ['nil', 0],
  ])('reads %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    ['1.200', undefined, 'number-ambiguous'],
    ['1.200', 'de-DE', 1200],
    ['1.200', 'en-US', 1.2],
    ['1,200', undefined, 1200],
    ['1,200', 'de-DE', 1.2],
    ['1,50', undefined, 1.5],
    ['1,50', 'en-GB', 'number-ambiguous'],
    ['0.125', undefined, 0.125],
    ['1.200.000', undefined, 1_200_000],
    ['2.500 €', 'de-DE', 2500],
  ])('reads %s in locale %s as %s', (text, localeTag, value) => {
    expect(valueOf(text, localeTag === undefined ? {} : { localeTag })).toBe(value);
  });

  it.each(['10-20', '$2M per year', 'about three', '5 apples', '1,2,3', '£5 $6', '2M-3M', 'Internal'])('does not read %s', (text) => {
    expect(valueOf(text)).toBe('number-unreadable');
  });

  it.each(['TBC', 'n/a', '-', '–', '?', 'unknown', 'Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)', 'Not available', 'to be confirmed'])(
    'takes %s as withheld',
    (text) => {
      expect(valueOf(text)).toBe('value-withheld');
    },
  );

  it('takes blanks as missing and errors as errors', () => {
    expect(readMoney({ value: '  ' }, contextOf()).state).toBe('missing');
    expect(valueOf('#N/A')).toBe('cell-has-error');
    expect(readMoney({ value: null, error: '#DIV/0!' }, contextOf())).toMatchObject({ code: 'cell-has-error', data: { error: '#DIV/0!' } });
  });

  it('multiplies by the magnitude of the header, but not what names its own', () => {
    expect(readMoney({ value: 5609.46 }, contextOf({ exponent: 6 }))).toEqual({
      state: 'read',
      value: 5609.46 * 1e6,
      coercion: 'magnitude-from-header',
      factor: 1e6,
    });
    expect(valueOf('16.108 ', { exponent: 6, localeTag: 'en-GB' })).toBe(16_108_000);
    expect(valueOf('£2M', { exponent: 6 })).toBe(2_000_000);
  });

  it('refuses another currency than that of the case', () => {
    expect(valueOf('$5', { currency: 'GBP' })).toBe('currency-mixed');
    expect(valueOf('$5', { currency: 'CAD' })).toBe(5);
    expect(valueOf('US$5', { currency: 'CAD' })).toBe('currency-mixed');
    expect(readMoney({ value: 5, format: '[$€-2] #,##0' }, contextOf({ currency: 'USD' }))).toMatchObject({ code: 'currency-mixed' });
  });

  it('shows the symbol that stands with an amount', () => {
    expect(symbolOfMoney({ value: '£1.25m' })).toBe('£');
    expect(symbolOfMoney({ value: '2,000 EUR' })).toBe('EUR');
    expect(symbolOfMoney({ value: 5, format: '"£"#,##0' })).toBe('£');
    expect(symbolOfMoney({ value: 'Capital' })).toBeNull();
  });
});
