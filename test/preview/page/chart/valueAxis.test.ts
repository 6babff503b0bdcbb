import { valueDomain } from '../../../../src/preview/page/chart/valueAxis';

describe('valueDomain', () => {
  it('holds all values between round ends, and zero', () => {
    expect(valueDomain([{ name: '', color: '', values: [12, 87] }], 5)).toEqual([0, 100]);
    expect(valueDomain([{ name: '', color: '', values: [-3, null] }], 5)).toEqual([-3, 0]);
  });

  it('has a length even where there is nothing to show', () => {
    const [from, to] = valueDomain([{ name: '', color: '', values: [null, 0] }], 5);
    expect(to).toBeGreaterThan(from);
  });
});
