import { BLOCK, pointColumns, SAMPLING_METHODS } from '../../../src/money/simulation/pointColumns';
import type { PointColumn, SamplingMethod } from '../../../src/money/simulation/pointColumns';

function wordsOf(column: PointColumn | undefined, block: number): readonly number[] {
  const { pattern, start } = column?.(block) ?? { pattern: new Int32Array(BLOCK), start: 0 };
  return Array.from(pattern, (word) => (start ^ word) >>> 0);
}

/** The chances of the first blocks of one dimension. */
function chances(column: PointColumn | undefined, blocks: number): readonly number[] {
  return Array.from({ length: blocks }, (_, block) => wordsOf(column, block).map((word) => (word + 0.5) / 2 ** 32)).flat();
}

const points = (dimensions: number, method: SamplingMethod, seed: number): readonly (readonly number[])[] =>
  pointColumns(dimensions, method, seed).map((column) => chances(column, 8));

describe('pointColumns', () => {
  it('puts one of 4,096 scrambled points into each of 4,096 intervals of every dimension', () => {
    for (const column of points(20, 'scrambled-sobol', 3)) expect(new Set(column.map((chance) => Math.floor(chance * 4096))).size).toBe(4096);
  });

  it('puts one of 4,096 scrambled points into every box of that size in the first two dimensions', () => {
    const [x = [], y = []] = points(2, 'scrambled-sobol', 5);
    for (const across of [1, 8, 64, 512, 4096]) {
      const boxes = x.map((chance, index) => `${Math.floor(chance * across)} ${Math.floor((y[index] ?? 0) * (4096 / across))}`);
      expect(new Set(boxes).size).toBe(4096);
    }
  });

  it.each(SAMPLING_METHODS)('%s: fills a block the same whatever was filled before it', (method) => {
    const alone = wordsOf(pointColumns(3, method, 1)[2], 6);
    const columns = pointColumns(3, method, 1);
    const [, , later] = [0, 9, 6].map((block) => wordsOf(columns[2], block));
    expect(later).toEqual(alone);
  });

  it.each(SAMPLING_METHODS)('%s: gives other points for another seed, near or far', (method) => {
    const first = [0, 1, 2, 1.5, -1, 2 ** 40].map((seed) => points(1, method, seed)[0]?.[0]);
    expect(new Set(first).size).toBe(6);
  });

  it.each(SAMPLING_METHODS)('%s: has even chances in every dimension, also beyond those with numbers of their own', (method) => {
    for (const column of points(140, method, 11)) {
      const mean = column.reduce((sum, chance) => sum + chance, 0) / column.length;
      // Five standard deviations of 4,096 independent even chances.
      expect(Math.abs(mean - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / 64);
    }
  });

  it('has no correlation between random dimensions', () => {
    const columns = points(12, 'pseudo-random', 11);
    columns.forEach((a, row) =>
      columns.slice(row + 1).forEach((b) => {
        const together = a.reduce((sum, chance, index) => sum + (chance - 0.5) * ((b[index] ?? 0) - 0.5), 0) / (a.length / 12);
        expect(Math.abs(together)).toBeLessThan(5 / 64);
      }),
    );
  });
});
