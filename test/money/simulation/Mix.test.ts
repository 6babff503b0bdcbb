import fc from 'fast-check';
import { fillMix } from '../../../src/money/simulation/Mix';
import { BLOCK } from '../../../src/money/simulation/pointColumns';

describe('fillMix', () => {
  it('adds so many times each column to a constant, for any number of columns', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, fc.array(fc.tuple(amount, amount), { maxLength: 9 }), (constant, pairs) => {
        const parts = pairs.map(([value, factor]) => ({ column: Float64Array.from({ length: BLOCK }, (_, index) => value + index), factor }));
        const target = new Float64Array(BLOCK).fill(99);
        fillMix(target, { constant, parts });
        for (const index of [0, 7, BLOCK - 1]) expect(target[index]).toBe(pairs.reduce((sum, [value, factor]) => sum + factor * (value + index), constant));
      }),
    );
  });
});
