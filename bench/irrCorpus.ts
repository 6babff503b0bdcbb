import { product, signAt } from './irrTruth';

/** Cash flows in whole cents with every rate above −100 % at which their present value is zero, ascending. */
export interface KnownSeries {
  readonly family: Family;
  readonly flows: readonly number[];
  readonly rates: readonly number[];
}

/** The families, with their share of the corpus in percent. */
export const FAMILIES = {
  'one outlay, then income': 30,
  'one rate, built in': 20,
  'two to four rates, built in': 20,
  'touching rate, built in': 10,
  'changes of sign, no rate': 15,
  'one direction only': 5,
} as const;

export type Family = keyof typeof FAMILIES;

/** A repeatable source of whole numbers from `low` to `high`: Marsaglia's xorshift with 32 bits. */
export type Draw = (low: number, high: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed | 0 || 1;
  return (low, high) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return low + Math.floor(((state >>> 0) / 2 ** 32) * (high - low + 1));
  };
}

const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
const big = (draw: Draw, low: number, high: number): bigint => BigInt(draw(low, high));

/** x = 1 / (1 + r) as p / q: mostly everyday rates, one in eight from −99.98 % to 500,000 %. */
function drawRoot(draw: Draw): readonly [p: bigint, q: bigint] {
  if (draw(1, 8) > 1) return [big(draw, 20, 100), big(draw, 20, 100)];
  return draw(0, 1) === 0 ? [big(draw, 500, 5000), 1n] : [1n, big(draw, 500, 5000)];
}

const rateOf = ([p, q]: readonly [bigint, bigint]): number => Number(q - p) / Number(p);
const factorOf = ([p, q]: readonly [bigint, bigint]): readonly bigint[] => [-p, q];

/** Only positive coefficients: no positive root. */
const positive = (draw: Draw, degree: number): readonly bigint[] => many(degree + 1, () => big(draw, 1, 60));

/** a x² − b x + c with b² < 4 a c by a margin: never zero, but with two changes of sign. */
function neverZero(draw: Draw): readonly bigint[] {
  const [a, c] = [draw(2, 30), draw(2, 30)];
  const least = Math.floor(0.98 * Math.sqrt(4 * a * c));
  return [BigInt(c), BigInt(-draw(1, Math.max(1, least))), BigInt(a)];
}

/** Rates at least one percent apart in 1 + r. */
function drawRootsApart(draw: Draw, count: number): readonly (readonly [bigint, bigint])[] {
  for (;;) {
    const roots = [...many(count, () => drawRoot(draw))].sort((a, b) => rateOf(a) - rateOf(b));
    const apart = roots.every((root, index) => index === 0 || (1 + rateOf(root)) / (1 + rateOf(roots[index - 1] ?? root)) > 1.01);
    if (apart) return roots;
  }
}

function built(family: Family, factors: readonly (readonly bigint[])[], rates: readonly number[]): KnownSeries | null {
  const exact = product(factors);
  const fits = exact.every((coefficient) => coefficient < 2n ** 53n && coefficient > -(2n ** 53n));
  return fits ? { family, flows: exact.map(Number), rates } : null;
}

/** Money out for a year or two, then in: one rate by Descartes' rule; its value by exact signs on both sides. */
function outlayThenIncome(draw: Draw): KnownSeries | null {
  const out = many(draw(1, 2), () => -draw(1_000_00, 50_000_000_00));
  const total = -out.reduce((sum, flow) => sum + flow, 0);
  const years = draw(2, 18);
  const flows = [...out, ...many(years, () => draw(0, Math.floor((total * draw(5, 40)) / (10 * years))))];
  if (flows.at(-1) === 0) return null;
  let [low, high] = [-30, 30];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    const value = flows.reduceRight((sum, flow) => sum * Math.exp(middle) + flow, 0);
    if (value < 0) low = middle;
    else high = middle;
  }
  const x = Math.exp(low);
  const confirmed = signAt(flows, x * (1 - 1e-9)) === -1 && signAt(flows, x * (1 + 1e-9)) === 1;
  return confirmed ? { family: 'one outlay, then income', flows, rates: [1 / x - 1] } : null;
}

function attempt(family: Family, draw: Draw): KnownSeries | null {
  switch (family) {
    case 'one outlay, then income':
      return outlayThenIncome(draw);
    case 'one rate, built in': {
      const root = drawRoot(draw);
      return built(family, [factorOf(root), positive(draw, draw(0, 14))], [rateOf(root)]);
    }
    case 'two to four rates, built in': {
      const roots = drawRootsApart(draw, draw(2, 4));
      return built(family, [...roots.map(factorOf), positive(draw, draw(0, 4))], roots.map(rateOf));
    }
    case 'touching rate, built in': {
      const [touching, ...others] = [...drawRootsApart(draw, draw(1, 2))].reverse();
      if (touching === undefined) return null;
      const factors = [factorOf(touching), factorOf(touching), ...others.map(factorOf), positive(draw, draw(0, 4))];
      return built(family, factors, [...others, touching].map(rateOf));
    }
    case 'changes of sign, no rate': {
      return built(family, [...many(draw(1, 3), () => neverZero(draw)), positive(draw, draw(0, 1))], []);
    }
    case 'one direction only':
      return { family, flows: many(draw(1, 12), () => draw(0, 1_000_000)), rates: [] };
  }
}

/** A series of the family, all signs turned in half of the cases, drawn again where a number would not be exact. */
function drawSeries(family: Family, draw: Draw): KnownSeries {
  for (;;) {
    const series = attempt(family, draw);
    if (series === null) continue;
    return draw(0, 1) === 0 ? series : { ...series, flows: series.flows.map((flow) => 0 - flow) };
  }
}

const isFamily = (name: string): name is Family => name in FAMILIES;

/** A corpus in which the families alternate, the same for the same seed. */
export function corpus(count: number, seed: number): readonly KnownSeries[] {
  const draw = drawFrom(seed);
  const wheel = Object.entries(FAMILIES).flatMap(([name, share]) => (isFamily(name) ? many(share, () => name) : []));
  return Array.from({ length: count }, (_, index) => drawSeries(wheel[(index * 37) % wheel.length] ?? 'one direction only', draw));
}
