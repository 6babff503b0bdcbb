import type { RankCorrelation } from './SimulationInput';

/** Terms that are correlated with one another, directly or through others. */
export interface CorrelatedGroup {
  /** Places in the list of ids. */
  readonly members: readonly number[];
  /** Row after row the lower triangle that turns independent normal values into correlated ones. */
  readonly lower: Float64Array;
  /** What every correlation of the group was multiplied by to make them possible together; 1 = as asked. */
  readonly factor: number;
}

/** A pivot below this is no variance of its own: the matrix is not positive definite. */
const LEAST_PIVOT = 1e-10;

/** Halvings of the factor; beyond them it no longer changes in print. */
const HALVINGS = 40;

/** A factor this close to 1 comes from rounding of a correlation of ±1, not from a contradiction. */
const AS_ASKED = 1e-6;

/**
 * The correlation of two normal values whose ranks have a given correlation.
 *
 * Equation: r = 2 sin(π ρ / 6).
 *
 * Source: Pearson (1907); Kruskal, Journal of the American Statistical Association 53 (1958).
 * @example normalCorrelation(1) // 1
 */
export function normalCorrelation(rho: number): number {
  return 2 * Math.sin((Math.PI * rho) / 6);
}

/** Cholesky's factor of a matrix with a diagonal of ones, everything beside it times `factor`; null where there is none. */
function choleskyOf(matrix: Float64Array, size: number, factor: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = row === column ? 1 : factor * (matrix[row * size + column] ?? 0);
      for (let k = 0; k < column; k += 1) rest -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      if (row === column && rest < LEAST_PIVOT) return null;
      lower[row * size + column] = row === column ? Math.sqrt(rest) : rest / (lower[column * size + column] ?? 1);
    }
  }
  return lower;
}

/** The largest factor up to 1 that makes the correlations possible; 0 always does. */
function possible(matrix: Float64Array, size: number): { readonly lower: Float64Array; readonly factor: number } {
  const asked = choleskyOf(matrix, size, 1);
  if (asked !== null) return { lower: asked, factor: 1 };
  let [low, high] = [0, 1];
  let lower = choleskyOf(matrix, size, 0) ?? new Float64Array(size * size);
  for (let count = 0; count < HALVINGS; count += 1) {
    const middle = (low + high) / 2;
    const found = choleskyOf(matrix, size, middle);
    if (found === null) high = middle;
    else [low, lower] = [middle, found];
  }
  return { lower, factor: low > 1 - AS_ASKED ? 1 : low };
}

/** Places that hang together, each group rising. */
function connected(count: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const group = Array.from({ length: count }, (_, place) => place);
  for (const [a, b] of pairs) {
    const [from, to] = [group[a], group[b]];
    group.forEach((own, place) => {
      if (own === from) group[place] = to ?? own;
    });
  }
  const members = new Map<number, number[]>();
  group.forEach((own, place) => members.set(own, [...(members.get(own) ?? []), place]));
  return [...members.values()].filter(({ length }) => length > 1);
}

/**
 * The groups of correlated terms, each with the triangle that correlates normal values so that the ranks of the terms
 * have the correlations asked for (a Gaussian copula).
 *
 * Pairs that nothing is said of are taken as uncorrelated. Correlations that contradict one another (no matrix with
 * them is positive definite) are all multiplied by the largest factor that makes them possible, group by group; the
 * factor is told. Pairs with an id that is not in the list have no effect.
 *
 * Source: Iman and Conover, Communications in Statistics 11 (1982), for rank correlation as input; Nelsen, An
 * Introduction to Copulas; shrinking to the identity: Higham, Strabić and Šego, SIAM Review 58 (2016).
 * @example correlatedGroups(['a', 'b', 'c'], [{ a: 'a', b: 'c', rho: 0.5 }])[0].members // [0, 2]
 */
export function correlatedGroups(ids: readonly string[], correlations: readonly RankCorrelation[]): readonly CorrelatedGroup[] {
  const pairs = correlations.flatMap(({ a, b, rho }) => {
    const [first, second] = [ids.indexOf(a), ids.indexOf(b)];
    return first < 0 || second < 0 || rho === 0 ? [] : [[first, second, normalCorrelation(rho)] as const];
  });
  return connected(ids.length, pairs.map(([a, b]) => [a, b] as const)).map((members) => {
    const matrix = new Float64Array(members.length ** 2);
    for (const [a, b, correlation] of pairs) {
      const [row, column] = [members.indexOf(a), members.indexOf(b)];
      if (row < 0) continue;
      matrix[row * members.length + column] = correlation;
      matrix[column * members.length + row] = correlation;
    }
    return { members, ...possible(matrix, members.length) };
  });
}
