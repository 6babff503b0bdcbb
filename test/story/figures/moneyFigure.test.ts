import { moneyFigure, type Flattery } from '../../../src/story/figures/moneyFigure';
import { builderOf } from './builderOf';

function read(amount: number, { currency = 'USD', tag = 'en-US', flattery = 'cost' }: { currency?: string; tag?: 'en-US' | 'en-GB'; flattery?: Flattery } = {}): string {
  const builder = builderOf({ amount }, tag);
  return builder.text(moneyFigure(builder, { source: 'amount', label: 'Amount', currency, flattery }));
}

describe('moneyFigure', () => {
  it.each([
    [2_000_000, '$2M'],
    [480_000, '$480K'],
    [999_950, '$1M'],
    [999_400, '$999.4K'],
    [1_000_000_000, '$1B'],
    [2_344_000_000, '$2.344B'],
    [1_200_000_000_000, '$1,200B'],
    [999, '$999'],
    [999.6, '$1K'],
    [12.5, '$12.5'],
    [0, '$0'],
    [-1_840_000, '−$1.84M'],
  ])('reads a cost of %p as %p', (amount, text) => {
    expect(read(amount)).toBe(text);
  });

  it.each([
    [1_250_000, 'GBP', '£1.25m'],
    [950_000, 'EUR', '€950k'],
    [3_000_000_000, 'GBP', '£3bn'],
    [5_000, 'CHF', 'CHF 5k'],
  ])('reads %p %s as %p in British English', (amount, currency, text) => {
    expect(read(amount, { currency, tag: 'en-GB' })).toBe(text);
  });

  it('keeps one digit more where the nearest makes a cost smaller', () => {
    expect(read(1_253_000, { currency: 'GBP', tag: 'en-GB' })).toBe('£1.253m');
    expect(read(1_257_000, { currency: 'GBP', tag: 'en-GB' })).toBe('£1.26m');
  });

  it('keeps one digit more where the nearest makes a gain larger', () => {
    expect(read(1_257_000, { flattery: 'gain' })).toBe('$1.257M');
    expect(read(1_253_000, { flattery: 'gain' })).toBe('$1.25M');
    expect(read(-1_253_000, { flattery: 'gain' })).toBe('−$1.253M');
  });
});
