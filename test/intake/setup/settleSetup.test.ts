import { placesOf, problemsOf, readBook } from '../readBook';
import type { TestCell } from '../rawWorkbookOf';

const CASE: readonly (readonly TestCell[])[] = [['Initiative', 'Cost'], ['EPR', 5]];
const setupOf = (rows: readonly (readonly TestCell[])[], options: Parameters<typeof readBook>[1] = {}): ReturnType<typeof readBook> =>
  readBook({ Setup: [['Setting', 'Value', 'Note'], ...rows], Initiatives: CASE }, options);

const costsWith = (headers: readonly TestCell[], row: readonly TestCell[], setup: readonly (readonly TestCell[])[] = []): ReturnType<typeof readBook> =>
  readBook({ Setup: [['Setting', 'Value'], ...setup], Costs: [['Initiative', 'Cost line', ...headers], ['EPR', 'Kit', ...row]] });

/** Values without where they come from. */
function valuesIn(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  if ('origin' in entry && 'value' in entry) return entry.value;
  return Object.fromEntries(Object.entries(entry).map(([key, part]: readonly [string, unknown]) => [key, valuesIn(part)]));
}

describe('the set-up', () => {
  it('reads every setting from its row', () => {
    const { setup } = setupOf([
      ['Organisation', 'St Elsewhere'],
      ['Currency', '€'],
      ['Preset', 'business'],
      ['Vocabulary', 'Business'],
      ['Discount rate', 3.5],
      ['Health discount rate', '1.5%'],
      ['Inflation', '2%'],
      ['Exchange rate GBP', 1.17],
      ['Timing', 'mid year'],
      ['First year', '2026/27'],
      ['Fiscal year start (month)', 'July'],
      ['Years', 4],
      ['Price base', 'real 2026'],
      ['As of', '2026-10-01'],
      ['Range means', 'P10-P90'],
      ['Trials', 5000],
      ['Seed', 7],
    ]);
    expect(valuesIn(setup)).toEqual({
      organisation: 'St Elsewhere',
      currency: 'EUR',
      preset: 'business',
      vocabulary: 'business',
      discountRate: 3.5 * 0.01,
      timing: 'mid-year',
      firstYear: 2026,
      fiscalYearStart: 7,
      years: 4,
      priceBase: 'real 2026',
      asOf: 46296,
      rangeMeans: 'P10-P90',
      trials: 5000,
      seed: 7,
      locale: 'en-US',
      prices: 'real',
      inflation: 0.02,
      health: { rate: 0.015, later: null },
      laterRate: null,
      exchangeRates: { GBP: 1.17 },
      vatInValue: true,
    });
    expect(setup.discountRate.origin).toMatchObject({ kind: 'cell', at: { sheet: 'Setup', row: 5, column: 1 } });
  });

  it('takes the preset where the sheet is silent, with source, and says so', () => {
    const book = setupOf([]);
    expect(book.setup.discountRate).toMatchObject({ value: 0.1, origin: { kind: 'preset', preset: 'us-health' } });
    expect(placesOf(book, 'discount-rate-assumed')).toHaveLength(1);
    expect(problemsOf(book).filter(({ code }) => code === 'setting-assumed').map(({ data }) => data['setting'])).toEqual([
      'preset',
      'currency',
      'timing',
      'years',
    ]);
  });

  it('does not flag a published rate as a mere starting point', () => {
    const book = setupOf([['Preset', 'nhs-england'], ['Discount rate', '']]);
    expect(placesOf(book, 'discount-rate-assumed')).toEqual([]);
    expect(placesOf(book, 'setting-assumed')).toContain('Setup!B3');
  });

  it('goes by the command line before the sheet', () => {
    const { setup } = setupOf([['Preset', 'business'], ['Seed', 7]], { preset: 'nhs-england', seed: 9, localeTag: 'de-DE' });
    expect(setup.preset).toMatchObject({ value: 'nhs-england', origin: { kind: 'given', by: 'preset' } });
    expect(setup.seed?.value).toBe(9);
    expect(setup.locale).toBe('en-GB');
  });

  it('reports settings that are unknown, repeated or unreadable', () => {
    const book = setupOf([['Colour', 'red'], ['Currency', 'pounds'], ['Years', 'many'], ['Years', 5], ['Timing', 'whenever'], ['Discount rate', '250%'], ['First year', 'soon'], ['Fiscal year start', 'Ramadan']]);
    expect(placesOf(book, 'setting-unknown')).toEqual(['Setup!A2']);
    expect(placesOf(book, 'choice-unknown')).toEqual(['Setup!B3', 'Setup!B6', 'Setup!B9']);
    expect(placesOf(book, 'number-unreadable')).toEqual(['Setup!B4']);
    expect(placesOf(book, 'row-duplicate')).toEqual(['Setup!A5']);
    expect(placesOf(book, 'value-out-of-bounds')).toEqual(['Setup!B7']);
    expect(placesOf(book, 'date-unreadable')).toEqual(['Setup!B8']);
  });
});

describe('classes of benefit', () => {
  const classes = (preset: string): ReturnType<typeof readBook> =>
    readBook({
      Setup: [['Setting', 'Value'], ['Preset', preset]],
      Benefits: [['Initiative', 'Benefit', 'Class', 'Year 1'], ['EPR', 'Rent', 'Hard savings', 1], ['EPR', 'Visits', 'Revenue', 2], ['EPR', 'Time', 'Cost avoidance', 3]],
    });

  it('in other words are shown as read, and those of another house are refused', () => {
    const health = classes('us-health');
    expect(health.initiatives[0]?.benefits.map(({ record }) => record.benefitClass?.value)).toEqual(['cash-releasing', 'cash-releasing', 'non-cash-releasing']);
    expect(placesOf(health, 'value-coerced')).toEqual(['Benefits!C2', 'Benefits!C3', 'Benefits!C4']);
    expect(placesOf(classes('nhs-england'), 'choice-unknown')).toEqual(['Benefits!C3']);
  });
});

describe('year columns', () => {
  it.each([
    ['index', ['Year 0', 'Year 1'], [], ['Year 0', 'Year 1'], null],
    ['short index', ['Y0', 'Y1'], [], ['Y0', 'Y1'], null],
    ['bare index', ['0', '1'], [], ['Year 0', 'Year 1'], null],
    ['bare years as numbers', [2026, 2027], [], ['2026', '2027'], 2026],
    ['fiscal spans', ['2026/27', '2027/28'], [], ['2026/27', '2027/28'], 2026],
    ['FY by its end', ['FY27', 'FY28'], [['Fiscal year start', 'April']], ['FY27', 'FY28'], 2026],
    ['FY in calendar years', ['FY27', 'FY28'], [], ['FY27', 'FY28'], 2027],
    ['a first year before the columns', [2026, 2027], [['First year', 2025]], ['2025', '2026', '2027'], 2025],
  ] as const)('headed by %s are numbered', (_, headers, setup, labels, firstYear) => {
    const book = costsWith(headers, [10, 20], setup);
    expect(book.periodLabels).toEqual(labels);
    expect(book.setup.firstYear?.value ?? null).toBe(firstYear);
    expect(book.initiatives[0]?.costs[0]?.years.at(-1)?.value).toBe(20);
  });

  it('of one fiscal year by two names are one year', () => {
    const book = readBook({
      Setup: [['Setting', 'Value'], ['Preset', 'nhs-england']],
      Costs: [['Initiative', 'Cost line', '2026/27', '2027/28'], ['EPR', 'Kit', 1, 2]],
      Benefits: [['Initiative', 'Benefit', 'FY27', 'FY28'], ['EPR', 'Time', 3, 4]],
    });
    expect(book.initiatives[0]?.benefits[0]?.years.map((year) => year?.value)).toEqual([3, 4]);
  });

  it('that are missing in between are said', () => {
    const book = costsWith(['Year 0', 'Year 1', 'Year 4'], [1, 2, 3]);
    expect(problemsOf(book).find(({ code }) => code === 'years-missing')?.data).toEqual({ years: 'Year 2, Year 3' });
    expect(book.initiatives[0]?.costs[0]?.years.map((year) => year?.value ?? null)).toEqual([1, 2, null, null, 3]);
  });

  it('beyond the horizon or before the first year are left out and said', () => {
    const beyond = costsWith(['Year 0', 'Year 1', 'Year 2'], [1, 2, 3], [['Years', 1]]);
    expect(placesOf(beyond, 'year-beyond-horizon')).toEqual(['Costs!E2']);
    expect(beyond.initiatives[0]?.costs[0]?.years).toHaveLength(2);
    const before = costsWith([2025, 2026], [1, 2], [['First year', 2026]]);
    expect(placesOf(before, 'year-before-first')).toEqual(['Costs!C2']);
    expect(before.initiatives[0]?.costs[0]?.years.map((year) => year?.value)).toEqual([2]);
  });
});
