import { isoOfSerial } from '../../../src/model/calendar';
import { readDate } from '../../../src/intake/values/readDate';
import { readDeadline } from '../../../src/intake/values/readDeadline';
import { contextOf } from './cellContextOf';

const dayOf = (value: string | number, more: Parameters<typeof contextOf>[0] & { edge?: 'start' | 'end'; format?: string } = {}): string => {
  const { edge = 'end', format, ...rest } = more;
  const reading = readDate({ value, ...(format === undefined ? {} : { format }) }, contextOf(rest), edge);
  return reading.state === 'read' ? isoOfSerial(reading.value) : reading.state === 'refused' ? reading.code : 'missing';
};

describe('readDate', () => {
  it.each([
    ['31 May 2028', '2028-05-31'],
    ['31st May 2028', '2028-05-31'],
    ['31-May-28', '2028-05-31'],
    ['May 31, 2028', '2028-05-31'],
    ['Wednesday 31 May 2028', '2028-05-31'],
    ['by 31 May 2028', '2028-05-31'],
    ['2028-05-31', '2028-05-31'],
    ['2028/05/31', '2028-05-31'],
    ['2028-05-31T00:00:00', '2028-05-31'],
    ['May 2028', '2028-05-31'],
    ['end of Feb 2028', '2028-02-29'],
    ['Sept 2028', '2028-09-30'],
    ['2028-05', '2028-05-31'],
    ['Q2 2028', '2028-06-30'],
    ['2028 Q4', '2028-12-31'],
    ['31/05/2028', '2028-05-31'],
    ['05/31/2028', '2028-05-31'],
    ['31.05.2028', '2028-05-31'],
    ['05.06.2028', '2028-06-05'],
    ['06/06/2028', '2028-06-06'],
    ['2028', '2028-12-31'],
  ])('reads %s without a locale', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    ['05/06/2028', undefined, 'date-ambiguous'],
    ['05/06/2028', 'en-GB', '2028-06-05'],
    ['05/06/2028', 'en-US', '2028-05-06'],
    ['31/05/2028', 'en-US', '2028-05-31'],
  ])('reads %s in locale %s as %s', (text, localeTag, day) => {
    expect(dayOf(text, localeTag === undefined ? {} : { localeTag })).toBe(day);
  });

  it.each([
    ['FY27', 4, 'end', '2027-03-31'],
    ['FY27', 1, 'end', '2027-12-31'],
    ['2026/27', 4, 'end', '2027-03-31'],
    ['2026/27', 4, 'start', '2026-04-01'],
    ['May 2028', 4, 'start', '2028-05-01'],
  ] as const)('reads %s with years from month %s at its %s', (text, fiscalYearStart, edge, day) => {
    expect(dayOf(text, { fiscalYearStart, edge })).toBe(day);
  });

  it.each(['30 February 2028', '32/13/2028', 'soon', 'mid-2028', '12', 'Reset', '31/02/2028'])('does not read %s', (text) => {
    expect(dayOf(text)).toBe('date-unreadable');
  });

  it('reads serial numbers with a date format, in both date systems', () => {
    expect(dayOf(46904, { format: 'dd/mm/yyyy' })).toBe('2028-05-31');
    expect(dayOf(46904 - 1462, { format: 'dd/mm/yyyy', date1904: true })).toBe('2028-05-31');
    expect(dayOf(46904.75, { format: 'd mmm yyyy h:mm' })).toBe('2028-05-31');
    expect(dayOf(46904)).toBe('2028-05-31');
    expect(dayOf(12)).toBe('date-unreadable');
  });

  it('tells withheld, error and blank apart', () => {
    expect(dayOf('TBC')).toBe('value-withheld');
    expect(dayOf('#N/A')).toBe('cell-has-error');
    expect(dayOf('')).toBe('missing');
  });
});

describe('readDeadline', () => {
  it.each([
    ['18 months', 18],
    ['within 18 months', 18],
    ['1.5 years', 18],
    ['2 yrs', 24],
  ])('reads %s as a span', (text, months) => {
    expect(readDeadline({ value: text }, contextOf())).toMatchObject({ value: { kind: 'span', months } });
  });

  it('reads a number as a span where the header says months', () => {
    expect(readDeadline({ value: 18 }, contextOf({ unit: 'months' }))).toMatchObject({ value: { kind: 'span', months: 18 } });
    expect(readDeadline({ value: 2 }, contextOf({ unit: 'years' }))).toMatchObject({ value: { kind: 'span', months: 24 } });
    expect(readDeadline({ value: 18 }, contextOf())).toMatchObject({ code: 'date-unreadable' });
  });

  it('refuses a span that is no whole number of months', () => {
    expect(readDeadline({ value: '1.3 years' }, contextOf())).toMatchObject({ code: 'date-unreadable' });
  });
});
