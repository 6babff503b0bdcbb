import { exchangeRate, lineCurrency } from '../../../src/money/lines/lineCurrency';
import { assumed, cell, costOf, setupOf } from '../../model/caseBuilder';

const setup = setupOf({ currency: assumed('GBP'), exchangeRates: { EUR: cell(0.85) } });

describe('the currency of a line', () => {
  it('is that of the set-up where none is named, or where it is named in its own letters', () => {
    expect(lineCurrency(costOf('a'), setup)).toBe('GBP');
    expect(lineCurrency(costOf('a', { currency: cell(' ') }), setup)).toBe('GBP');
    expect(exchangeRate(costOf('a', { currency: cell('gbp') }), setup)).toBe('same');
  });

  it('has the stated rate, however its code is written', () => {
    expect(lineCurrency(costOf('a', { currency: cell(' eur ') }), setup)).toBe('EUR');
    expect(exchangeRate(costOf('a', { currency: cell(' eur ') }), setup)).toMatchObject({ value: 0.85 });
  });

  it('has no rate where no cell gives one', () => {
    expect(exchangeRate(costOf('a', { currency: cell('CHF') }), setup)).toBeNull();
  });
});
