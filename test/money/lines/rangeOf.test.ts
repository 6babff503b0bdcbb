import type { Setup } from '../../../src/model/Casebook';
import { rangeOf, typedSum } from '../../../src/money/lines/rangeOf';
import { assumed, cell } from '../../model/caseBuilder';
import { benefit, contextOf, cost, volumeOf } from './lineCases';

const multiple = (value: number) => cell({ kind: 'multiple', value } as const);
const amount = (value: number) => cell({ kind: 'amount', value } as const);

describe('the range of a line', () => {
  it('takes multiples as they are, a blank end as the base', () => {
    expect(rangeOf(cost([100], { low: multiple(1.5), high: multiple(0.9) }), contextOf(1))).toEqual({ low: 1.5, base: 1, high: 0.9, distribution: 'triangular' });
    expect(rangeOf(cost([100], { low: multiple(1.5) }), contextOf(1))).toMatchObject({ low: 1.5, high: 1 });
  });

  it('divides amounts by the sum of the line as typed: its own currency and prices, before any adjustment', () => {
    const setup = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) }, prices: assumed('real'), inflation: cell(0.1) } satisfies Partial<Setup>;
    const line = cost([100, 100], { low: amount(300), high: amount(150), currency: cell('EUR'), prices: cell('nominal'), optimismBias: cell(0.5) });
    expect(rangeOf(line, contextOf(1, setup))).toMatchObject({ low: 1.5, high: 0.75 });
    expect(rangeOf(benefit([0, 100], { low: amount(50), riskAdjustment: cell(1) }), contextOf(1))).toMatchObject({ low: 0.5 });
  });

  it('is about the horizon, not about years beyond it', () => {
    expect(typedSum(cost([100, 100, 100]), contextOf(1))).toBe(200);
    expect(rangeOf(volumeOf(10, 5, { high: amount(300) }), contextOf(4))).toMatchObject({ high: 1.5 });
  });

  it('names its distribution', () => {
    expect(rangeOf(cost([100], { low: multiple(1.5), distribution: cell('PERT') }), contextOf(1))?.distribution).toBe('PERT');
  });

  it('is not there without an end, without a base, or with the base outside its ends', () => {
    expect(rangeOf(cost([100]), contextOf(1))).toBeNull();
    expect(rangeOf(cost([0], { low: amount(5) }), contextOf(1))).toBeNull();
    expect(rangeOf(cost([100], { currency: cell('CHF'), low: multiple(0.5) }), contextOf(1))).toBeNull();
    expect(rangeOf(cost([100], { low: multiple(0.5), high: multiple(0.8) }), contextOf(1))).toBeNull();
  });
});
