import { riskFactor } from '../../../src/money/lines/riskFactor';

describe('riskFactor', () => {
  it('raises costs and lowers benefits', () => {
    expect(riskFactor('cost', 0.25)).toBe(1.25);
    expect(riskFactor('benefit', 0.25)).toBe(0.75);
  });

  it('lets a cost more than double, but no benefit turn into a cost', () => {
    expect(riskFactor('cost', 1.5)).toBe(2.5);
    expect(riskFactor('benefit', 1)).toBe(0);
    expect(() => riskFactor('benefit', 1.1)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('refuses what is no adjustment', () => {
    for (const adjustment of [-0.1, NaN, Infinity]) {
      expect(() => riskFactor('cost', adjustment)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
    }
  });
});
