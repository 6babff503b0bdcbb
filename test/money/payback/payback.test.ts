import { discountFactors } from '../../../src/money/discounting/discountFactors';
import { cashFlow } from '../../../src/money/cash-flow/cashFlow';
import { payback, paybackOf } from '../../../src/money/payback/payback';

describe('paybackOf', () => {
  it.each([
    ['within the year in which the sum turns', [-100, 40, 80], 1.75],
    ['at the end of a year when the sum is exactly zero there', [-100, 40, 60, 10], 2],
    ['at the last year of the horizon', [-100, 50, 50], 2],
    ['at moment 0 when nothing is ever owed', [0, 10, 20], 0],
    ['after a debt that begins later than year 0', [10, -30, 40], 1.5],
    ['at the last recovery when the sum falls below zero again', [-100, 150, -80, 60], 2.5],
    ['at moment 0 when no money moves', [0, 0], 0],
    ['at moment 0 for an empty row', [], 0],
  ])('counts %s', (_, net, years) => {
    expect(paybackOf(net)).toBe(years);
  });

  it('is null when the money is not back within the horizon', () => {
    expect(paybackOf([-100, 40, 50])).toBeNull();
    expect(paybackOf([-100, 150, -80])).toBeNull();
    expect(paybackOf([-100])).toBeNull();
  });

  it('does not take the noise of adding decimals for a debt', () => {
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    expect(paybackOf([-0.3, 0.1, 0.2])).toBe(2);
    expect(paybackOf([0.3, -0.1, -0.2])).toBe(0);
    expect(paybackOf([-1.1, 0.4, 0.7 - 1e-16])).toBe(2);
  });
});

describe('payback', () => {
  it('gives discounted payback later than simple payback at a positive rate', () => {
    const flow = cashFlow({ costs: [100, 0, 0], benefits: [0, 100, 50], factors: discountFactors(0.25, 'end-of-year', 3) });
    expect(payback(flow.net, flow.discountedNet)).toEqual({ simple: 1, discounted: 1.625 });
  });

  it('spreads mid-year discounted money over the same year', () => {
    const flow = cashFlow({ costs: [100, 0], benefits: [0, 220], factors: discountFactors(0.21, 'mid-year', 2) });
    expect(payback(flow.net, flow.discountedNet).discounted).toBeCloseTo(0.5, 14);
  });
});
