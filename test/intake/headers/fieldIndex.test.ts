import { isHeaderWord, matchesOfHeader } from '../../../src/intake/headers/fieldIndex';
import { fuzzyMatch } from '../../../src/intake/headers/fuzzyMatch';
import { headerParts } from '../../../src/intake/headers/headerParts';
import { patternMatches } from '../../../src/intake/headers/patternMatch';

describe('headerParts', () => {
  it.each([
    ['Cost', 'Cost', 0, null, null],
    ['Total (£million)', 'Total', 6, 'GBP', '£million'],
    ['Cost (£m)', 'Cost', 6, 'GBP', '£m'],
    ['Cost ($000)', 'Cost', 3, 'USD', '$000'],
    ["Cost £'000", 'Cost', 3, 'GBP', "£'000"],
    ['Cost £k', 'Cost', 3, 'GBP', '£k'],
    ['Cost (USD)', 'Cost', 0, 'USD', 'USD'],
    ['Cost (in EUR thousand)', 'Cost', 3, 'EUR', 'in EUR thousand'],
    ['Ramp (months)', 'Ramp', 0, null, 'months'],
    ['Length (m)', 'Length', 0, null, 'm'],
    ['Total costs (£million)\n(including non-government costs)', 'Total costs', 6, 'GBP', '£million'],
    ['Performance, %', 'Performance', 0, null, '%'],
    ['(a remark that is far too long to be any unit at all)', '(a remark that is far too long to be any unit at all)', 0, null, null],
  ])('takes %s apart', (header, base, exponent, currency, unit) => {
    expect(headerParts(header)).toEqual({ base, exponent, currency, unit });
  });
});

describe('matching of headers', () => {
  it.each([
    ['GO-LIVE', 'initiatives', 'goLive', 'header'],
    ['Starts after', 'benefits', 'startsAfter', 'header'],
    ['SRO', 'initiatives', 'sponsor', 'synonym'],
    ['Business lead', 'initiatives', 'clinicalLead', 'synonym'],
    ['Cost lines', 'costs', 'costLine', 'header'],
    ['Baseline (min)', 'metrics', 'baseline', 'header'],
  ] as const)('knows %s in %s', (header, kind, field, match) => {
    expect(matchesOfHeader(header, kind)[0]).toMatchObject({ field, match });
  });

  it('does not take data for headers', () => {
    expect(['Virtual ward', '', '***', 'x'.repeat(300)].filter(isHeaderWord)).toEqual([]);
  });

  it('finds typing errors, and leaves other words alone', () => {
    expect(fuzzyMatch('Sponsr', 'initiatives', new Set())?.field).toBe('sponsor');
    expect(fuzzyMatch('Techology lead', 'initiatives', new Set())?.field).toBe('technologyLead');
    expect(fuzzyMatch('Sponsr', 'initiatives', new Set(['sponsor']))?.field ?? null).toBeNull();
    expect(['Lunch', 'Region', 'Remarks', 'Colour', 'Weather', 'Team'].map((word) => fuzzyMatch(word, 'caseRow', new Set()))).toEqual(Array(6).fill(null));
  });

  it('takes hints from the words of foreign headers, not from those with a year', () => {
    expect(patternMatches('trust_name')[0]?.field).toBe('initiative');
    expect(patternMatches('trustCode')[0]?.field).toBe('id');
    expect(patternMatches('2013/2014 Budget (£million)')).toEqual([]);
  });
});
