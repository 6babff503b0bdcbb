/** Exact integer arithmetic, independent of the engine: it judges the corpus, never the other way round. */

type Polynomial = readonly bigint[];

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);
const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

function divisor(a: bigint, b: bigint): bigint {
  let [high, low] = [sizeOf(a), sizeOf(b)];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** Without zeros at the top, and divided by what all coefficients share, which keeps every sign. */
function reduced(polynomial: Polynomial): Polynomial {
  let length = polynomial.length;
  while (length > 0 && polynomial[length - 1] === 0n) length -= 1;
  const kept = polynomial.slice(0, length);
  const shared = kept.reduce(divisor, 0n);
  return shared > 1n ? kept.map((coefficient) => coefficient / shared) : kept;
}

/** The remainder of a by b times a positive number, so that signs are those of the true remainder. */
function remainder(a: Polynomial, b: Polynomial): Polynomial {
  const lead = b[b.length - 1] ?? 1n;
  let rest = [...a];
  while (rest.length >= b.length) {
    const top = rest[rest.length - 1] ?? 0n;
    const shift = rest.length - b.length;
    rest = rest.map((coefficient, k) => coefficient * sizeOf(lead) - (b[k - shift] ?? 0n) * top * BigInt(signOf(lead)));
    rest.pop();
  }
  return reduced(rest);
}

const changesIn = (signs: readonly number[]): number => {
  const given = signs.filter((sign) => sign !== 0);
  return given.filter((sign, index) => index > 0 && sign !== given[index - 1]).length;
};

/**
 * How many distinct positive x make Σ flow_k x^k zero, by Sturm's theorem in exact integers.
 * Flows are whole numbers; a touching root counts once.
 */
export function countOfRates(flows: readonly number[]): number {
  const first = flows.findIndex((flow) => flow !== 0);
  if (first < 0) return 0;
  let last = reduced(flows.slice(first).map(BigInt));
  const chain: Polynomial[] = [last];
  let next = reduced(last.map((coefficient, k) => coefficient * BigInt(k)).slice(1));
  while (next.length > 0) {
    chain.push(next);
    const rest = remainder(last, next).map((coefficient) => -coefficient);
    last = next;
    next = rest;
  }
  const atZero = chain.map((polynomial) => signOf(polynomial[0] ?? 0n));
  const atInfinity = chain.map((polynomial) => signOf(polynomial[polynomial.length - 1] ?? 0n));
  return changesIn(atZero) - changesIn(atInfinity);
}

const FRACTION_BITS = 60;

/** The exact sign of the present value of whole-number flows at x, read to 60 binary places. */
export function signAt(flows: readonly number[], x: number): number {
  const scale = 2 ** FRACTION_BITS;
  const numerator = BigInt(Math.floor(x * scale));
  let value = 0n;
  let power = 1n;
  for (let k = flows.length - 1; k >= 0; k -= 1) {
    value = value * numerator + BigInt(flows[k] ?? 0) * power;
    power <<= BigInt(FRACTION_BITS);
  }
  return signOf(value);
}

/** Multiplies integer polynomials. */
export function product(factors: readonly Polynomial[]): Polynomial {
  return factors.reduce<Polynomial>(
    (all, factor) =>
      Array.from({ length: all.length + factor.length - 1 }, (_, k) =>
        factor.reduce((sum, coefficient, j) => sum + coefficient * (all[k - j] ?? 0n), 0n),
      ),
    [1n],
  );
}
