import fc from 'fast-check';
import { npvDistribution } from '../../../src/money/uncertainty/npvDistribution';
import type { NpvDistribution, UncertainLine } from '../../../src/money/uncertainty/npvDistribution';

function found(lines: readonly UncertainLine[], options = {}): NpvDistribution {
  const distribution = npvDistribution(lines, options);
  if (distribution === null) throw new Error('expected a distribution');
  return distribution;
}

const symmetric = (presentValue: number): UncertainLine => ({ presentValue, range: { low: 0, base: 1, high: 2 } });

/** Masses of a triangle's thin strips by its density, for a direct convolution without any transform. */
function strips({ low, mode, high }: { low: number; mode: number; high: number }, width: number): readonly number[] {
  const count = Math.ceil((high - low) / width);
  const density = (x: number): number =>
    x < mode ? (2 * (x - low)) / ((high - low) * (mode - low)) : (2 * Math.max(0, high - x)) / ((high - low) * (high - mode));
  const masses = Array.from({ length: count }, (_, index) => density(low + (index + 0.5) * width) * width);
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}

function directSum(a: readonly number[], b: readonly number[]): readonly number[] {
  const sum = Array.from({ length: a.length + b.length - 1 }, () => 0);
  a.forEach((left, i) => b.forEach((right, j) => (sum[i + j] = (sum[i + j] ?? 0) + left * right)));
  return sum;
}

describe('npvDistribution', () => {
  it('is null when no line has a range', () => {
    expect(npvDistribution([{ presentValue: 10, range: null }])).toBeNull();
    expect(npvDistribution([])).toBeNull();
  });

  it('matches the closed form of one triangle', () => {
    const one = found([{ presentValue: 100, range: { low: 0.5, base: 1, high: 2 } }, { presentValue: -80, range: null }]);
    // Ends 50 and 200, mode 100: F(x) = (x − 50)² / 7500 up to the mode, 1 − (200 − x)² / 15000 beyond.
    expect(one.p10).toBeCloseTo(50 + Math.sqrt(750) - 80, 3);
    expect(one.p50).toBeCloseTo(200 - Math.sqrt(7500) - 80, 3);
    expect(one.p90).toBeCloseTo(200 - Math.sqrt(1500) - 80, 3);
    expect(one.chanceOfLoss).toBeCloseTo(900 / 7500, 6);
    expect(one.mean).toBeCloseTo(350 / 3 - 80, 12);
  });

  it('matches the closed form of two equal symmetric triangles', () => {
    // Each is a sum of two uniforms on 0 … 1, so the sum is that of four: F(x) = (x⁴ − 4 (x − 1)⁴₊ + …) / 24.
    const two = found([symmetric(1), symmetric(1)]);
    expect(two.p50).toBeCloseTo(2, 6);
    expect(two.p10 + two.p90).toBeCloseTo(4, 6);
    const chance = (x: number): number => (x ** 4 - 4 * Math.max(0, x - 1) ** 4) / 24;
    expect(chance(two.p10)).toBeCloseTo(0.1, 6);
    const shifted = found([symmetric(1), symmetric(1), { presentValue: -1.5, range: null }]);
    expect(shifted.chanceOfLoss).toBeCloseTo(chance(1.5), 6);
  });

  it('matches a direct convolution of thin strips', () => {
    const lines: readonly UncertainLine[] = [
      { presentValue: 100, range: { low: 0.5, base: 1, high: 1.7 } },
      { presentValue: -80, range: { low: 1.5, base: 1, high: 0.9 } },
      { presentValue: 20, range: { low: 0.1, base: 1, high: 4 } },
    ];
    const width = 0.1;
    const triangles = [{ low: 50, mode: 100, high: 170 }, { low: -120, mode: -80, high: -72 }, { low: 2, mode: 20, high: 80 }];
    const masses = triangles.map((triangle) => strips(triangle, width)).reduce(directSum);
    // Index i stands for the strip around low + (i + 3 × ½) width.
    let below = 0;
    const cumulative = masses.map((mass) => (below += mass));
    const at = (chance: number): number => {
      const index = cumulative.findIndex((part) => part >= chance);
      const before = cumulative[index - 1] ?? 0;
      return -68 + (index + 1 + (chance - before) / ((cumulative[index] ?? 1) - before)) * width;
    };
    const three = found(lines);
    expect(Math.abs(three.p10 - at(0.1))).toBeLessThan(2e-3);
    expect(Math.abs(three.p50 - at(0.5))).toBeLessThan(2e-3);
    expect(Math.abs(three.p90 - at(0.9))).toBeLessThan(2e-3);
    const lost = cumulative[Math.floor(68 / width - 1) - 1] ?? 0;
    expect(Math.abs(three.chanceOfLoss - lost)).toBeLessThan(2e-4);
  });

  it('agrees with a grid sixteen times as fine to a millionth of the range', () => {
    const lines = Array.from({ length: 9 }, (_, index) => ({
      presentValue: (index % 3 === 0 ? -1 : 1) * (50 + 37 * index),
      range: { low: 0.6, base: 1, high: 1.1 + index / 10 },
    }));
    const coarse = found(lines);
    const fine = found(lines, { cells: 65536 });
    const width = lines.reduce((sum, { presentValue, range }) => sum + Math.abs(presentValue) * (range.high - range.low), 0);
    for (const name of ['p10', 'p50', 'p90'] as const) expect(Math.abs(coarse[name] - fine[name])).toBeLessThan(1e-6 * width);
    expect(coarse.chanceOfLoss).toBeCloseTo(fine.chanceOfLoss, 6);
  });

  it('is certain of loss or gain when zero lies outside the range', () => {
    expect(found([symmetric(1), { presentValue: 1, range: null }]).chanceOfLoss).toBe(0);
    expect(found([symmetric(1), { presentValue: -3, range: null }]).chanceOfLoss).toBe(1);
  });

  it('gives one value for ranges without width', () => {
    const range = { low: 1, base: 1, high: 1 };
    expect(found([{ presentValue: -5, range }])).toEqual({
      mean: -5,
      standardDeviation: 0,
      p10: -5,
      p50: -5,
      p90: -5,
      chanceOfLoss: 1,
      contributions: [{ id: null, index: 0, share: 0 }],
      curve: [{ value: -5, chanceUpTo: 1 }],
      unfit: [],
    });
  });

  it('reads the ends of a P10-P90 range as percentiles', () => {
    const line = { presentValue: 100, range: { low: 0.8, base: 1, high: 1.5 } };
    const one = found([line], { meaning: 'P10-P90' });
    expect(one.p10).toBeCloseTo(80, 3);
    expect(one.p90).toBeCloseTo(150, 3);
  });

  it('takes hundreds of lines', () => {
    const many = found(Array.from({ length: 600 }, (_, index) => symmetric(index % 2 === 0 ? 3 : -1)));
    const deviation = Math.sqrt(300 * (9 + 1) * (1 / 6));
    expect(many.mean).toBeCloseTo(600, 9);
    expect(many.p90 - many.p10).toBeCloseTo(2 * 1.28155 * deviation, 0);
  });

  const lines = fc.array(
    fc.record({
      presentValue: fc.integer({ min: -1000, max: 1000 }),
      range: fc.option(fc.record({ low: fc.double({ min: 0, max: 1, noNaN: true }), base: fc.constant(1), high: fc.double({ min: 1, max: 3, noNaN: true }) })),
    }),
    { maxLength: 6 },
  );

  it('does not depend on the order of lines, nor on a line worth nothing', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const one = npvDistribution(some);
        const other = npvDistribution([...some].reverse().concat({ presentValue: 0, range: null }));
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        const scale = 1 + Math.abs(one.p90) + Math.abs(one.p10);
        for (const name of ['mean', 'p10', 'p50', 'p90'] as const) expect(Math.abs(one[name] - other[name])).toBeLessThan(1e-8 * scale);
      }),
      { numRuns: 40 },
    );
  });

  it('scales with money', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const one = npvDistribution(some);
        const thousandfold = npvDistribution(some.map((line) => ({ ...line, presentValue: line.presentValue * 1000 })));
        if (one === null || thousandfold === null) return;
        expect(Math.abs(thousandfold.p50 / 1000 - one.p50)).toBeLessThan(1e-8 * (1 + Math.abs(one.p10) + Math.abs(one.p90)));
      }),
      { numRuns: 40 },
    );
  });
});
