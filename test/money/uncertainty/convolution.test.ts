import fc from 'fast-check';
import { convolution } from '../../../src/money/uncertainty/convolution';

function direct(rows: readonly (readonly number[])[], cells: number): readonly number[] {
  const start: readonly number[] = [1, ...Array.from({ length: cells - 1 }, () => 0)];
  return rows.reduce(
    (sum, row) => sum.map((_, index) => row.reduce((mass, part, k) => mass + part * (sum[index - k] ?? 0), 0)),
    start,
  );
}

describe('convolution', () => {
  it('equals the direct sum for any number of rows', () => {
    const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const found = convolution(rows, 32);
        direct(rows, 32).forEach((mass, index) => expect(Math.abs((found[index] ?? NaN) - mass)).toBeLessThan(1e-10));
      }),
    );
  });

  it('equals the direct sum for more rows than are multiplied at once', () => {
    const rows = Array.from({ length: 45 }, (_, index) => [0.2 + index / 100, 0.5 - index / 100, 0.3]);
    const found = convolution(rows, 128);
    direct(rows, 128).forEach((mass, index) => expect(Math.abs((found[index] ?? NaN) - mass)).toBeLessThan(1e-12));
  });

  it('gives the sum of two dice', () => {
    const die = Array.from({ length: 6 }, () => 1 / 6);
    const ways = [...convolution([die, die], 16)].map((mass) => mass * 36);
    [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1].forEach((count, index) => expect(ways[index]).toBeCloseTo(count, 12));
  });
});
