import { lineAmounts, riskFactor } from '../../../src/money/lines/lineAmounts';

describe('lineAmounts', () => {
  it('takes typed years, blanks as nothing, and fills or cuts to the horizon', () => {
    const line = { side: 'cost', amounts: { years: [100, null, 30, 40] } } as const;
    expect(lineAmounts(line, 3)).toEqual([100, 0, 30]);
    expect(lineAmounts(line, 5)).toEqual([100, 0, 30, 40, 0]);
  });

  it('multiplies volume by unit value, nothing in year 0', () => {
    expect(lineAmounts({ side: 'benefit', amounts: { volume: 10, unitValue: 20 } }, 3)).toEqual([0, 200, 200]);
  });

  it('shapes volume times value by start and ramp', () => {
    const amounts = { volume: 10, unitValue: 20, startsAfterMonths: 6, rampMonths: 12 };
    expect(lineAmounts({ side: 'benefit', amounts }, 4)).toEqual([0, 25, 175, 200]);
  });

  it('raises costs and lowers benefits for risk', () => {
    const amounts = { years: [0, 100] };
    expect(lineAmounts({ side: 'cost', amounts, riskAdjustment: 0.25 }, 2)).toEqual([0, 125]);
    expect(lineAmounts({ side: 'benefit', amounts, riskAdjustment: 0.25 }, 2)).toEqual([0, 75]);
  });

  it('lets a cost more than double, but no benefit turn into a cost', () => {
    expect(riskFactor('cost', 1.5)).toBe(2.5);
    expect(riskFactor('benefit', 1)).toBe(0);
    expect(() => riskFactor('benefit', 1.1)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('refuses negative months and negative adjustments', () => {
    const refused = expect.objectContaining({ code: 'argument-invalid' });
    const amounts = { volume: 1, unitValue: 1 };
    expect(() => lineAmounts({ side: 'cost', amounts: { ...amounts, rampMonths: -1 } }, 2)).toThrow(refused);
    expect(() => lineAmounts({ side: 'cost', amounts: { ...amounts, startsAfterMonths: NaN } }, 2)).toThrow(refused);
    expect(() => lineAmounts({ side: 'cost', amounts, riskAdjustment: -0.1 }, 2)).toThrow(refused);
  });
});
