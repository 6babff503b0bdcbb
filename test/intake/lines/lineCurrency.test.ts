import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const RATES: readonly (readonly TestCell[])[] = [['Setting', 'Value'], ['Currency', 'GBP'], ['Exchange rate EUR', 0.85], ['Exchange rate CAD', 0.58]];
const costsIn = (header: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> =>
  readBook({ Setup: RATES, Costs: [['Initiative', 'Cost line', ...header], ...rows.map((row, index) => ['EPR', `Line ${index}`, ...row])] });
const linesOf = (book: ReturnType<typeof readBook>): readonly (readonly [string | null, readonly (number | null)[]])[] =>
  onlyInitiative(book).costs.map(({ record, years }) => [record.currency?.value ?? null, years.map((year) => year?.value ?? null)]);

describe('the currency of a line', () => {
  it('is what its column says, by code or sign', () => {
    const book = costsIn(['Currency', 'Year 0'], ['EUR', 10], ['€', 20], ['gbp', 30], [null, 40]);
    expect(linesOf(book)).toEqual([['EUR', [10]], ['EUR', [20]], [null, [30]], [null, [40]]]);
    expect(problemsOf(book).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is what each of its amounts shows, by sign, format or header', () => {
    const euros = { value: 20, format: '[$€-2]#,##0' };
    const book = costsIn(['Year 0', 'Year 1'], ['€10', euros], ['€10', 0], ['£5', 6]);
    expect(linesOf(book)).toEqual([['EUR', [10, 20]], ['EUR', [10, 0]], [null, [5, 6]]]);
    expect(onlyInitiative(book).costs[0]?.record.currency?.origin).toEqual({
      kind: 'derived',
      from: [{ sheet: 'Costs', row: 1, column: 2 }, { sheet: 'Costs', row: 1, column: 3 }],
      rule: 'currency-of-line',
    });
    expect(linesOf(costsIn(['Year 0 (€)', 'Year 1 (€)'], [7, 8]))).toEqual([['EUR', [7, 8]]]);
  });

  it('is that of the case where an amount shows none, and the odd cell is refused', () => {
    const book = costsIn(['Year 0', 'Year 1'], ['€10', 20]);
    expect(linesOf(book)).toEqual([[null, [null, 20]]]);
    expect(placesOf(book, 'currency-mixed')).toEqual(['Costs!C2']);
  });

  it('refuses a cell in another currency than the column says', () => {
    const book = costsIn(['Currency', 'Year 0', 'Year 1'], ['EUR', '€10', '$20']);
    expect(linesOf(book)).toEqual([['EUR', [10]]]);
    expect(placesOf(book, 'currency-mixed')).toEqual(['Costs!E2']);
  });

  it('refuses an amount under a header of another currency', () => {
    const book = costsIn(['Year 0 (£)', 'Year 1 (€)'], [10, 20]);
    expect(linesOf(book)).toEqual([[null, [10]]]);
    expect(placesOf(book, 'currency-mixed')).toEqual(['Costs!D2']);
  });

  it('takes a sign of several currencies for the one with a rate', () => {
    expect(linesOf(costsIn(['Year 0'], ['$10']))).toEqual([['CAD', [10]]]);
  });

  it('without a rate leaves the line out, says so at its cell, and computes the rest', () => {
    const book = costsIn(['Currency', 'Year 0'], ['CHF', 10], ['groats', 20], [null, '¥30'], [null, 40]);
    expect(linesOf(book)).toEqual([[null, [40]]]);
    expect(placesOf(book, 'rate-missing')).toEqual(['Costs!C2', 'Costs!D4']);
    expect(placesOf(book, 'choice-unknown')).toEqual(['Costs!C3']);
    expect(problemsOf(book).find(({ code }) => code === 'rate-missing')?.data).toEqual({ currency: 'CHF', own: 'GBP', line: 'Line 0' });
  });

  it('holds for the unit value of a benefit', () => {
    const book = readBook({ Setup: RATES, Benefits: [['Initiative', 'Benefit', 'Class', 'Volume', 'Unit value'], ['EPR', 'Beds', 'societal', 10, '€200']] });
    expect(onlyInitiative(book).benefits[0]?.record).toMatchObject({ currency: { value: 'EUR' }, unitValue: { value: 200 } });
  });
});
