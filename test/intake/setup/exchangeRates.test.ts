import { rateName } from '../../../src/intake/setup/exchangeRates';
import type { TestCell } from '../rawWorkbookOf';
import { placesOf, readBook } from '../readBook';

const setupOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> =>
  readBook({ Setup: [['Setting', 'Value'], ['Currency', 'GBP'], ...rows], Initiatives: [['Initiative', 'Cost'], ['EPR', 5]] });
const ratesOf = (book: ReturnType<typeof readBook>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(book.setup.exchangeRates).map(([code, { value }]) => [code, value]));

describe('the name of a setting', () => {
  it.each([
    ['Exchange rate EUR', 'EUR', null],
    ['Exchange rate (EUR)', 'EUR', null],
    ['Exchange rate: €', 'EUR', null],
    ['exchange rate for usd', 'USD', null],
    ['EUR rate', 'EUR', null],
    ['EUR exchange rate', 'EUR', null],
    ['Exchange rate THB', 'THB', null],
    ['Exchange rate ISK', 'ISK', null],
    ['EUR/GBP', 'EUR', 'GBP'],
    ['Exchange rate EUR/GBP', 'EUR', 'GBP'],
    ['EUR to GBP', 'EUR', 'GBP'],
    ['GBP per EUR', 'EUR', 'GBP'],
  ])('%s states a rate', (name, base, quote) => {
    expect(rateName(name)).toEqual({ base, quote });
  });

  it.each(['Tax rate', 'VAT rate', 'Discount rate', 'Exchange rate', 'Day/Month', 'Exchange rate to be agreed', 'Rate', 'Years'])('%s states none', (name) => {
    expect(rateName(name)).toBeNull();
  });
});

describe('exchange rates', () => {
  it('are units of the currency of the case for one of the other', () => {
    const book = setupOf(['Exchange rate EUR', 0.85], ['USD rate', '£0.79']);
    expect(ratesOf(book)).toEqual({ EUR: 0.85, USD: 0.79 });
    expect(book.setup.exchangeRates['EUR']?.origin).toMatchObject({ kind: 'cell', at: { sheet: 'Setup', row: 2, column: 1 } });
    expect(placesOf(book, 'setting-unknown')).toEqual([]);
  });

  it('are turned where the pair stands the other way round, and say from which cell', () => {
    const book = setupOf(['EUR/GBP', 0.8], ['GBP/USD', 1.25]);
    expect(ratesOf(book)).toEqual({ EUR: 0.8, USD: 0.8 });
    expect(book.setup.exchangeRates['USD']?.origin).toEqual({ kind: 'derived', from: [{ sheet: 'Setup', row: 3, column: 1 }], rule: 'exchange-rate-turned' });
  });

  it('that lead to no rate are said', () => {
    const book = setupOf(['USD/EUR', 0.9], ['Exchange rate GBP', 1.2], ['Exchange rate EUR', 0.85], ['EUR/GBP', 0.86], ['Exchange rate USD', 0], ['Exchange rate CHF', 'TBC']);
    expect(ratesOf(book)).toEqual({ EUR: 0.85 });
    expect(placesOf(book, 'setting-unknown')).toEqual(['Setup!A3', 'Setup!A4']);
    expect(placesOf(book, 'row-duplicate')).toEqual(['Setup!A6']);
    expect(placesOf(book, 'value-out-of-bounds')).toEqual(['Setup!B7']);
    expect(book.problems.find(({ code }) => code === 'value-out-of-bounds')?.data).toMatchObject({ value: 0, above: 0 });
    expect(placesOf(book, 'value-withheld')).toEqual(['Setup!B8']);
  });
});
