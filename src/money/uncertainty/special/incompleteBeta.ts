/** Coefficients of Lanczos's series for g = 7 and nine terms. */
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012,
  9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/**
 * The logarithm of the gamma function for x > 0.5, to about 1e-14.
 *
 * Source: Lanczos, SIAM Journal on Numerical Analysis 1 (1964), g = 7, coefficients of Godfrey.
 * @example logGamma(5) // 3.1780538303479458
 */
export function logGamma(x: number): number {
  const base = x + 6.5;
  const sum = LANCZOS.reduce((total, coefficient, index) => total + coefficient / (x + index), 0.9999999999998099);
  return 0.9189385332046728 + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Terms after which the continued fraction has long settled for shapes up to 5. */
const MOST_TERMS = 200;

/** Below this a divisor counts as 0 in Lentz's method. */
const TINY = 1e-300;

const away = (divisor: number): number => (Math.abs(divisor) < TINY ? TINY : divisor);

/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

/** A beta distribution on 0 … 1. `front` is 1 / B(a, b), worked out once. */
export interface Beta {
  readonly a: number;
  readonly b: number;
  readonly front: number;
}

/**
 * The beta distribution with shapes a and b.
 *
 * @example betaOf(2, 3).front // 12
 */
export function betaOf(a: number, b: number): Beta {
  return { a, b, front: Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b)) };
}

/**
 * The density of a beta distribution times x (1 − x), which stays finite at both ends.
 *
 * Equation: x^a (1 − x)^b / B(a, b).
 * @example betaWeight(betaOf(2, 3), 0.5) // 0.375
 */
export function betaWeight({ a, b, front }: Beta, x: number): number {
  return front * x ** a * (1 - x) ** b;
}

/**
 * The distribution function of a beta distribution: the regularised incomplete beta function I_x(a, b).
 *
 * Special cases: 0 for x ≤ 0, 1 for x ≥ 1.
 *
 * Source: Press, Teukolsky, Vetterling, Flannery, Numerical Recipes, section 6.4.
 * @example betaChanceBelow(betaOf(2, 3), 0.5) // 0.6875
 */
export function betaChanceBelow(beta: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { a, b } = beta;
  const weight = betaWeight(beta, x);
  if (x < (a + 1) / (a + b + 2)) return (weight * continuedFraction(x, a, b)) / a;
  return 1 - (weight * continuedFraction(1 - x, b, a)) / b;
}

/** Newton's steps with a halving when one leaves the bracket: more than any chance needs. */
const MOST_STEPS = 100;

/** A step this small beside x and 1 − x leaves an error of its square. */
const LAST_STEP = 1e-9;

/** Up to here the first term of the power series is a good start. */
const NEAR_THE_END = 0.1;

/** Where to start: by the leading power of the distribution function near either end, else at the mean. */
function startOf({ a, b, front }: Beta, chance: number): number {
  const fromLow = ((chance * a) / front) ** (1 / a);
  if (fromLow < NEAR_THE_END) return fromLow;
  const fromHigh = (((1 - chance) * b) / front) ** (1 / b);
  return fromHigh < NEAR_THE_END ? 1 - fromHigh : a / (a + b);
}

/**
 * The value below which a chance lies in a beta distribution.
 *
 * Newton's method on the distribution function, kept inside a bracket that narrows with every step.
 * Special cases: 0 at chance 0 and 1 at 1.
 *
 * @param near where to start, where the caller knows.
 * @example betaQuantile(betaOf(2, 3), 0.6875) // 0.5
 */
export function betaQuantile(beta: Beta, chance: number, near?: number): number {
  if (chance <= 0 || chance >= 1) return chance <= 0 ? 0 : 1;
  let low = 0;
  let high = 1;
  let x = near ?? startOf(beta, chance);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = betaChanceBelow(beta, x) - chance;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - (excess * x * (1 - x)) / betaWeight(beta, x);
    const isInside = newton > low && newton < high;
    if (isInside && Math.abs(newton - x) <= LAST_STEP * Math.min(x, 1 - x)) return newton;
    const next = isInside ? newton : (low + high) / 2;
    if (next <= low || next >= high) return x;
    x = next;
  }
  return x;
}
