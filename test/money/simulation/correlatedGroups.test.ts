import { correlatedGroups, normalCorrelation } from '../../../src/money/simulation/correlatedGroups';

/** The matrix that a triangle stands for: L Lᵀ. */
function matrixOf(lower: Float64Array, size: number): readonly (readonly number[])[] {
  const at = (row: number, column: number): number => lower[row * size + column] ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => Array.from({ length: size }, (_, k) => at(row, k) * at(column, k)).reduce((sum, part) => sum + part, 0)),
  );
}

describe('correlatedGroups', () => {
  it('gathers what hangs together and leaves the rest alone', () => {
    const groups = correlatedGroups(['a', 'b', 'c', 'd', 'e', 'f'], [
      { a: 'a', b: 'd', rho: 0.5 },
      { a: 'd', b: 'f', rho: 0.2 },
      { a: 'c', b: 'b', rho: -0.4 },
      { a: 'e', b: 'elsewhere', rho: 0.9 },
      { a: 'e', b: 'a', rho: 0 },
    ]);
    expect(groups.map(({ members }) => members)).toEqual([[0, 3, 5], [1, 2]]);
    expect(groups.map(({ factor }) => factor)).toEqual([1, 1]);
  });

  it('makes a triangle of the normal correlations', () => {
    const [group] = correlatedGroups(['a', 'b', 'c'], [{ a: 'a', b: 'b', rho: 0.6 }, { a: 'b', b: 'c', rho: -0.3 }]);
    const matrix = matrixOf(group?.lower ?? new Float64Array(), 3);
    const expected = [[1, normalCorrelation(0.6), 0], [normalCorrelation(0.6), 1, normalCorrelation(-0.3)], [0, normalCorrelation(-0.3), 1]];
    matrix.forEach((row, index) => row.forEach((value, column) => expect(value).toBeCloseTo(expected[index]?.[column] ?? NaN, 12)));
  });

  it('shrinks correlations that contradict one another, and says by how much', () => {
    const [group] = correlatedGroups(['a', 'b', 'c'], [
      { a: 'a', b: 'b', rho: 0.9 },
      { a: 'b', b: 'c', rho: 0.9 },
      { a: 'a', b: 'c', rho: -0.9 },
    ]);
    // Three correlations r, r, −r are possible up to r = ½.
    expect(group?.factor).toBeCloseTo(0.5 / normalCorrelation(0.9), 6);
    expect(matrixOf(group?.lower ?? new Float64Array(), 3)[0]?.[1]).toBeCloseTo(0.5, 6);
  });

  it('takes perfect correlation as asked', () => {
    const [group] = correlatedGroups(['a', 'b'], [{ a: 'a', b: 'b', rho: 1 }]);
    expect(group?.factor).toBe(1);
    expect(matrixOf(group?.lower ?? new Float64Array(), 2)[0]?.[1]).toBeCloseTo(1, 6);
  });
});
