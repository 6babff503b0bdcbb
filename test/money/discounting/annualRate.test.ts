import { AppError } from '../../../src/errors/AppError';
import { annualRate } from '../../../src/money/discounting/annualRate';
import type { AnnualRate } from '../../../src/money/discounting/annualRate';

describe('annualRate', () => {
  it('takes zero, positive rates and negative ones above -1', () => {
    expect([0, 0.035, 12, -0.9999].map(annualRate)).toEqual([0, 0.035, 12, -0.9999]);
  });

  it.each([-1, -1.5, NaN, Infinity, -Infinity])('refuses %p as misuse', (value) => {
    expect(() => annualRate(value)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
    expect(() => annualRate(value)).toThrow(AppError);
  });

  it('is not taken for a number marked with another unit', () => {
    // Checked by the compiler: the line does not build if the types fit each other.
    const fits: (number & { readonly unit?: 'rate per month' }) extends AnnualRate ? true : false = false;
    expect(fits).toBe(false);
  });
});
