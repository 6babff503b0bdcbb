import { cashFlow, runningTotal } from '../../../src/money/cash-flow/cashFlow';

describe('cashFlow', () => {
  const flow = cashFlow({ costs: [100, 10, 10], benefits: [0, 60, 85], factors: [1, 0.8, 0.64] });

  it('shows money out as negative net', () => {
    expect(flow.net).toEqual([-100, 50, 75]);
    expect(flow.cumulative).toEqual([-100, -50, 25]);
  });

  it('discounts the net row and sums it up', () => {
    expect(flow.discountedNet).toEqual([-100, 40, 48]);
    expect(flow.discountedCumulative).toEqual([-100, -60, -12]);
  });

  it('refuses rows of different length', () => {
    expect(() => cashFlow({ costs: [1], benefits: [1, 2], factors: [1, 1] })).toThrow(
      expect.objectContaining({ code: 'argument-invalid' }),
    );
  });

  it('leaves its inputs as they were', () => {
    const amounts = Object.freeze([1, 2, 3]);
    expect(runningTotal(amounts)).toEqual([1, 3, 6]);
    expect(amounts).toEqual([1, 2, 3]);
  });
});
