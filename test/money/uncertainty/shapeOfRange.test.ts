import fc from 'fast-check';
import { DISTRIBUTIONS } from '../../../src/model/choices';
import { lawOf } from '../../../src/money/uncertainty/Shape';
import { shapeOfRange } from '../../../src/money/uncertainty/shapeOfRange';

const multiple = fc.double({ min: 0.01, max: 3, noNaN: true });

describe('shapeOfRange', () => {
  const typed = { low: 0.8, base: 1, high: 1.5 };

  it.each(DISTRIBUTIONS)('%s: has the typed values as its ends under min-max', (name) => {
    const { shape, used } = shapeOfRange(typed, 'min-max', name);
    expect(used).toBe(name);
    expect(lawOf(shape).low).toBeCloseTo(0.8, 12);
    expect(lawOf(shape).high).toBeCloseTo(1.5, 12);
  });

  it.each(DISTRIBUTIONS)('%s: has the typed values as its percentiles under P10-P90', (name) => {
    fc.assert(
      fc.property(multiple, multiple, (left, right) => {
        const { shape, unfit } = shapeOfRange({ low: 1 - left, base: 1, high: 1 + right }, 'P10-P90', name);
        fc.pre(unfit === null);
        expect(lawOf(shape).quantile(0.1)).toBeCloseTo(1 - left, 6);
        expect(lawOf(shape).quantile(0.9)).toBeCloseTo(1 + right, 6);
      }),
    );
  });

  it('has the base as the mode of a PERT through percentiles', () => {
    const { shape } = shapeOfRange(typed, 'P10-P90', 'PERT');
    const { quantile } = lawOf(shape);
    const density = (value: number): number => {
      let [low, high] = [0, 1];
      for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (quantile(middle) < value) low = middle;
        else high = middle;
      }
      return 1e-4 / (quantile(low + 5e-5) - quantile(low - 5e-5));
    };
    expect(density(1)).toBeGreaterThan(density(0.97));
    expect(density(1)).toBeGreaterThan(density(1.03));
  });

  it('has the base as the median of a lognormal, whichever end is further', () => {
    for (const range of [typed, { low: 0.4, base: 1, high: 1.3 }, { low: 0.7, base: 1, high: 1.3 }]) {
      for (const meaning of ['min-max', 'P10-P90'] as const) {
        const { shape } = shapeOfRange(range, meaning, 'lognormal');
        expect(lawOf(shape).quantile(0.5)).toBeCloseTo(1, 9);
      }
    }
  });

  it('is the plain lognormal where low × high is the square of the base', () => {
    const { shape } = shapeOfRange({ low: 0.5, base: 1, high: 2 }, 'P10-P90', 'lognormal');
    // scipy.stats.lognorm.ppf(0.95, ln 2 / 1.28155) (SciPy 1.17); the cut at one in a million moves the sixth digit.
    expect(lawOf(shape).quantile(0.95)).toBeCloseTo(2.4342647855528385, 4);
  });

  it('weighs the three points by the rule of each meaning', () => {
    const swanson = shapeOfRange(typed, 'P10-P90', 'three-point').shape;
    expect(swanson).toEqual({ kind: 'points', values: [0.8, 1, 1.5], chances: [0.3, 0.4, 0.3] });
    const ends = shapeOfRange(typed, 'min-max', 'three-point').shape;
    expect(lawOf(ends).mean).toBeCloseTo((0.8 + 4 * 1 + 1.5) / 6, 12);
    expect(shapeOfRange({ low: 1, base: 1, high: 2 }, 'P10-P90', 'three-point').shape).toMatchObject({ values: [1, 2], chances: [0.7, 0.3] });
    expect(shapeOfRange({ low: 0.5, base: 1, high: 1 }, 'P10-P90', 'three-point').shape).toMatchObject({ values: [0.5, 1], chances: [0.3, 0.7] });
  });

  it('does not mind the order of the ends', () => {
    for (const name of DISTRIBUTIONS) {
      expect(shapeOfRange({ low: 1.5, base: 1, high: 0.8 }, 'min-max', name)).toEqual(shapeOfRange(typed, 'min-max', name));
    }
  });

  it('takes the triangle, and says why, where a lognormal has no answer', () => {
    expect(shapeOfRange({ low: 1, base: 1, high: 2 }, 'P10-P90', 'lognormal')).toMatchObject({ used: 'triangular', unfit: 'base-at-end', shape: { kind: 'triangular' } });
    expect(shapeOfRange({ low: 0.9, base: 1, high: 3 }, 'P10-P90', 'lognormal')).toMatchObject({ used: 'triangular', unfit: 'too-skewed', shape: { kind: 'triangular' } });
  });

  it('makes a constant of three equal values', () => {
    for (const name of DISTRIBUTIONS) {
      expect(shapeOfRange({ low: 1, base: 1, high: 1 }, 'P10-P90', name)).toEqual({ shape: { kind: 'points', values: [1], chances: [1] }, used: name, unfit: null });
    }
  });

  it('refuses a base outside its range', () => {
    expect(() => shapeOfRange({ low: 0.7, base: 1, high: 0.9 }, 'min-max', 'uniform')).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });
});
