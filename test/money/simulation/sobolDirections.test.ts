import { counterWord } from '../../../src/money/simulation/counterRandom';
import { joeKuoNumbers, SOBOL_DIMENSIONS } from '../../../src/money/simulation/joeKuoNumbers';
import { scrambled, sobolDirections } from '../../../src/money/simulation/sobolDirections';

/** The coordinate of a point in Gray's order, without any scrambling. */
function coordinate(directions: Uint32Array, index: number): number {
  const gray = index ^ (index >>> 1);
  let word = 0;
  for (let digit = 0; digit < 32; digit += 1) if (((gray >>> digit) & 1) === 1) word ^= directions[digit] ?? 0;
  return (word >>> 0) / 2 ** 32;
}

describe('sobolDirections', () => {
  it('gives the points that Joe and Kuo publish', () => {
    // S. Joe and F. Y. Kuo, the output of their program sobol.cc for 10 points in 3 dimensions.
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    const directions = sobolDirections(3);
    expect(published.map((_, index) => directions.map((own) => coordinate(own, index)))).toEqual(published);
  });

  // scipy.stats.qmc.Sobol(128, scramble=False), point 1,000 (SciPy 1.17, the same numbers of Joe and Kuo).
  it.each([
    [0, 0.2197265625],
    [1, 0.0966796875],
    [2, 0.5185546875],
    [10, 0.0849609375],
    [40, 0.9130859375],
    [63, 0.4462890625],
    [100, 0.7685546875],
    [127, 0.5439453125],
  ])('gives the known thousandth point in dimension %p', (dimension, value) => {
    expect(coordinate(sobolDirections(SOBOL_DIMENSIONS)[dimension] ?? new Uint32Array(), 1000)).toBe(value);
  });

  it('has as many numbers for each dimension as its polynomial has digits after the first, all of them odd and small', () => {
    const numbers = joeKuoNumbers(SOBOL_DIMENSIONS);
    expect(numbers).toHaveLength(SOBOL_DIMENSIONS - 1);
    expect(new Set(numbers.map(({ polynomial }) => polynomial)).size).toBe(numbers.length);
    for (const { polynomial, initial } of numbers) {
      expect(initial).toHaveLength(31 - Math.clz32(polynomial));
      initial.forEach((m, index) => expect([m % 2, m < 2 ** (index + 1)]).toEqual([1, true]));
    }
  });
});

describe('scrambled', () => {
  it('keeps one point in each of 2^k intervals, for every k', () => {
    const { directions, shift } = scrambled(sobolDirections(30)[29] ?? new Uint32Array(), 12345, 29);
    for (const count of [8, 64, 1024]) {
      const places = Array.from({ length: count }, (_, index) => {
        const word = (Math.round(coordinate(directions, index) * 2 ** 32) ^ shift) >>> 0;
        return Math.floor((word / 2 ** 32) * count);
      });
      expect(new Set(places).size).toBe(count);
    }
  });

  it('depends on the key and the dimension', () => {
    const [first = new Uint32Array()] = sobolDirections(1);
    const shifts = [scrambled(first, 1, 0), scrambled(first, 2, 0), scrambled(first, 1, 1)].map(({ shift }) => shift);
    expect(new Set(shifts).size).toBe(3);
  });
});

describe('counterWord', () => {
  it('sets every bit about half of the time', () => {
    const words = Array.from({ length: 4096 }, (_, index) => counterWord(99, index % 64, index >> 6));
    expect(new Set(words).size).toBeGreaterThan(4090);
    for (let bit = 0; bit < 32; bit += 1) {
      const share = words.filter((word) => ((word >>> bit) & 1) === 1).length / words.length;
      // Five standard deviations of 4,096 even chances.
      expect(Math.abs(share - 0.5)).toBeLessThan(5 * 0.0078);
    }
  });
});
