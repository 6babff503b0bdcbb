import { presentValue } from '../../../src/money/discounting/presentValue';

describe('presentValue', () => {
  it('adds the amounts times their factors', () => {
    expect(presentValue([-100, 50, 100], [1, 0.8, 0.64])).toBe(4);
  });

  it('is zero for no amounts', () => {
    expect(presentValue([], [])).toBe(0);
  });

  it('refuses rows of different length', () => {
    expect(() => presentValue([1, 2], [1])).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });
});
