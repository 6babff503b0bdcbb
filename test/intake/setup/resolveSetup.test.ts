import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const COSTS: readonly (readonly TestCell[])[] = [['Initiative', 'Cost line', 'Year 0', 'Year 1'], ['EPR', 'Kit', 10, 20]];
const bookOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> => readBook({ Setup: [['Setting', 'Value'], ...rows], Costs: COSTS });

describe('a horizon of year 0 alone', () => {
  it('is said at the setting, and year 0 is computed', () => {
    const book = bookOf(['Years', 0]);
    expect(placesOf(book, 'horizon-zero')).toEqual(['Setup!B2']);
    expect(onlyInitiative(book).costs[0]?.years.map((year) => year?.value)).toEqual([10]);
  });

  it('is said at the column that makes it', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10]] });
    expect(placesOf(book, 'horizon-zero')).toEqual(['Costs!C1']);
  });

  it('is not said of years that are there', () => {
    expect(placesOf(bookOf(), 'horizon-zero')).toEqual([]);
  });
});

describe('a discount rate', () => {
  it.each(['-100%', '-250%', -3.5])('of %s is refused, and that of the preset used', (rate) => {
    const book = bookOf(['Discount rate', rate]);
    const isPercent = typeof rate === 'string';
    expect(placesOf(book, 'value-out-of-bounds')).toEqual(isPercent ? ['Setup!B2'] : []);
    expect(book.setup.discountRate.value).toBe(isPercent ? 0.1 : -0.035);
  });

  it('that is superseded or under review is said once, while the preset supplies it', () => {
    const book = bookOf(['Preset', 'nhs-england'], ['Discount rate', null]);
    expect(placesOf(book, 'parameter-under-review')).toEqual(['Setup!B3']);
    expect(problemsOf(book).find(({ code }) => code === 'parameter-under-review')?.data['source']).toContain('Green Book (2022 edition)');
    expect(placesOf(bookOf(['Preset', 'nhs-england'], ['Discount rate', '3%']), 'parameter-under-review')).toEqual([]);
    expect(placesOf(bookOf(['Preset', 'business']), 'parameter-under-review')).toEqual([]);
  });
});
