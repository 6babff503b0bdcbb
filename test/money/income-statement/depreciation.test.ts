import fc from 'fast-check';
import { depreciation } from '../../../src/money/income-statement/depreciation';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('depreciation', () => {
  it('charges equal parts from the year after the spending', () => {
    expect(depreciation({ cost: [900, 0, 0, 0, 0], life: 3, residual: 0 })).toEqual({ charges: [0, 300, 300, 300, 0], after: 0, share: 1 });
  });

  it('lowers what is charged by the residual value', () => {
    expect(depreciation({ cost: [1000, 0, 0], life: 2, residual: 200 }).charges).toEqual([0, 400, 400]);
  });

  it('charges nothing where the residual value reaches the cost', () => {
    expect(depreciation({ cost: [1000, 0, 0], life: 2, residual: 1000 }).charges).toEqual([0, 0, 0]);
    expect(depreciation({ cost: [1000, 0, 0], life: 2, residual: 1500 }).charges).toEqual([0, 0, 0]);
  });

  it('charges spending in several years each over its own life', () => {
    expect(depreciation({ cost: [200, 100, 0, 0], life: 2, residual: 0 })).toEqual({ charges: [0, 100, 150, 50], after: 0, share: 1 });
  });

  it('leaves to later years what is not charged within the horizon', () => {
    expect(depreciation({ cost: [0, 0, 500], life: 5, residual: 0 })).toEqual({ charges: [0, 0, 0], after: 500, share: 1 });
  });

  it('refuses a life of nothing', () => {
    expect(() => depreciation({ cost: [1], life: 0, residual: 0 })).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('adds up to the cost less the residual value', () => {
    const cost = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cost, fc.double({ min: 0.25, max: 30, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (paid, life, part) => {
        const residual = sum(paid) * part;
        const { charges, after } = depreciation({ cost: paid, life, residual });
        return Math.abs(sum(charges) + after - (sum(paid) - residual)) <= 1e-9 * Math.max(1, sum(paid));
      }),
    );
  });
});
