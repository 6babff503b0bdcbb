import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const HEADER: readonly TestCell[] = ['Initiative', 'Risk', 'Probability', 'Impact', 'First year', 'Last year'];
const YEARS: readonly (readonly TestCell[])[] = [['Initiative', 'Cost line', '2026/27', '2027/28', '2028/29'], ['EPR', 'Kit', 1, 2, 3]];
const bookOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> =>
  readBook({ Costs: YEARS, Risks: [HEADER, ...rows.map((row, index) => ['EPR', `R${index}`, ...row])] }, { preset: 'nhs-england' });
const yearsOf = (...row: readonly TestCell[]): unknown => onlyInitiative(bookOf(['10%', 100, ...row])).risks[0]?.years;

describe('the years of a risk', () => {
  it.each<readonly [string, readonly TestCell[], { readonly first: number | null; readonly last: number | null }]>([
    ['by their number', ['Year 1', 2], { first: 1, last: 2 }],
    ['by fiscal years', ['2026/27', 'FY29'], { first: 0, last: 2 }],
    ['by calendar years', [2027, '2028'], { first: 1, last: 2 }],
    ['by a day', ['1 March 2028', { value: 47000, format: 'dd/mm/yyyy' }], { first: 1, last: 2 }],
    ['not at all', [null, null], { first: null, last: null }],
    ['by one end', ['Year 2', null], { first: 2, last: null }],
  ])('are read %s', (_, row, years) => {
    expect(yearsOf(...row)).toEqual(years);
  });

  it('that are no years are said and left open', () => {
    const book = bookOf(['10%', 100, 'soon', 'Year 2']);
    expect(onlyInitiative(book).risks[0]?.years).toEqual({ first: null, last: 2 });
    expect(placesOf(book, 'year-unreadable')).toEqual(['Risks!E2']);
  });

  it('that no year column dates are no years of the case', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 1]], Risks: [HEADER, ['EPR', 'Delay', '10%', 5, '2027/28', null]] });
    expect(placesOf(book, 'year-unreadable')).toEqual(['Risks!E2']);
  });

  it('outside the horizon keep their index and are said', () => {
    const book = bookOf(['10%', 100, 2025, 'Year 7']);
    expect(onlyInitiative(book).risks[0]?.years).toEqual({ first: -1, last: 7 });
    expect([...placesOf(book, 'year-before-first'), ...placesOf(book, 'year-beyond-horizon')]).toEqual(['Risks!E2', 'Risks!F2']);
  });

  it('that end before they start count from the first alone, and that is said', () => {
    const book = bookOf(['10%', 100, 'Year 2', 'Year 1']);
    expect(onlyInitiative(book).risks[0]?.years).toEqual({ first: 2, last: null });
    expect(placesOf(book, 'ends-before-start')).toEqual(['Risks!F2']);
  });
});

describe('a risk', () => {
  it('without probability or impact is kept for its words and said at the cell', () => {
    const book = bookOf([null, 100], ['20%', null], ['150%', 100], ['20%', 'TBC'], [null, null]);
    expect(onlyInitiative(book).risks).toHaveLength(5);
    expect(placesOf(book, 'risk-incomplete')).toEqual(['Risks!C2', 'Risks!D3', 'Risks!C4', 'Risks!D5', 'Risks!C6']);
    expect(placesOf(book, 'value-out-of-bounds')).toEqual(['Risks!C4']);
    expect(problemsOf(book).find(({ code }) => code === 'risk-incomplete')?.data).toMatchObject({ line: 'R0', cell: 'Risks!C2' });
  });

  it('with a probability below zero is out of bounds', () => {
    expect(placesOf(bookOf(['-5%', 100]), 'value-out-of-bounds')).toEqual(['Risks!C2']);
  });

  it('in a register of words alone needs no figures', () => {
    const book = readBook({ Initiatives: [['Initiative', 'Sponsor'], ['EPR', 'Dr Ada']], Risks: [['Initiative', 'Risk', 'Mitigation'], ['EPR', 'Delay', 'Two suppliers']] });
    expect(onlyInitiative(book).risks).toHaveLength(1);
    expect(placesOf(book, 'risk-incomplete')).toEqual([]);
  });
});
