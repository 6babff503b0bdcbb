import { fillNormals, multiplesOfNormals, multiplesOfWords } from '../../../src/money/simulation/multipleColumns';
import { BLOCK } from '../../../src/money/simulation/pointColumns';
import type { Law } from '../../../src/money/uncertainty/Law';
import { lawOf } from '../../../src/money/uncertainty/Shape';
import type { Shape } from '../../../src/money/uncertainty/Shape';

const CONTINUOUS: readonly Shape[] = [
  { kind: 'triangular', low: 0.5, mode: 1, high: 2 },
  { kind: 'PERT', low: 0.5, mode: 1, high: 2 },
  { kind: 'uniform', low: 0.5, high: 2 },
  { kind: 'lognormal', median: 1, scale: 0.3, skew: 0.5, reach: 4.753424308822899 },
];

/** Words at even chances, and some at the very ends. */
const WORDS = Int32Array.from({ length: BLOCK }, (_, index) => {
  if (index < 8) return index * 100;
  return index >= BLOCK - 8 ? -1 - (BLOCK - 1 - index) * 100 : Math.floor(((index + 0.3) / BLOCK) * 2 ** 32) | 0;
});
/** The same words, told as another pattern with a start. */
const SHIFTED = { pattern: WORDS.map((word) => word ^ 0x2bcdef01), start: 0x2bcdef01 };
const CHANCES = Array.from(WORDS, (word) => ((word >>> 0) + 0.5) / 2 ** 32);

/** How far a value may lie from the quantile, in standard deviations: further out than one in a million, a fifth. */
const allowed = (chance: number): number => (Math.min(chance, 1 - chance) < 1e-6 ? 0.2 : 4e-3);

function expectQuantiles(multiples: Float64Array, { quantile, variance }: Law): void {
  multiples.forEach((multiple, index) => {
    const chance = CHANCES[index] ?? NaN;
    expect(Math.abs(multiple - quantile(chance))).toBeLessThan(allowed(chance) * Math.sqrt(variance));
  });
}

describe('multiples of the trials', () => {
  it.each(CONTINUOUS)('$kind: follow the quantile function, straight between the values of the table', (shape) => {
    const out = new Float64Array(BLOCK);
    multiplesOfWords(shape, lawOf(shape))({ pattern: WORDS, start: 0 }, out);
    expectQuantiles(out, lawOf(shape));
  });

  it.each(CONTINUOUS)('$kind: follow the same function by way of normal values', (shape) => {
    const [normals, out] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
    fillNormals(SHIFTED, normals);
    multiplesOfNormals(shape, lawOf(shape))(normals, out);
    expectQuantiles(out, lawOf(shape));
  });

  it('take each point of a discrete law exactly as often as its chance says', () => {
    const shape: Shape = { kind: 'points', values: [0, 1, 5], chances: [0.25, 0.625, 0.125] };
    const even = Int32Array.from({ length: BLOCK }, (_, index) => (index * (2 ** 32 / BLOCK)) | 0);
    const [normals, direct, byNormals] = [new Float64Array(BLOCK), new Float64Array(BLOCK), new Float64Array(BLOCK)];
    multiplesOfWords(shape, lawOf(shape))({ pattern: even, start: 0 }, direct);
    fillNormals({ pattern: even, start: 0 }, normals);
    multiplesOfNormals(shape, lawOf(shape))(normals, byNormals);
    expect([0, 1, 5].map((value) => direct.filter((multiple) => multiple === value).length)).toEqual([128, 320, 64]);
    expect(byNormals).toEqual(direct);
  });
});
