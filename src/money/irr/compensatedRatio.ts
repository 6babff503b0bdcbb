/** 2^27 + 1 splits a double into two halves whose products are exact (Veltkamp). */
const SPLITTER = 134217729;

/** What a product of two doubles loses to rounding, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const wideA = SPLITTER * a;
  const wideB = SPLITTER * b;
  const highA = wideA - (wideA - a);
  const highB = wideB - (wideB - b);
  const lowA = a - highA;
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** What a sum of two doubles loses to rounding, exactly (Knuth). */
function sumError(a: number, b: number, sum: number): number {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

/**
 * Present value over the present value of the money out, as if computed with twice the digits.
 *
 * Equation: Σ flow_k x^k / Σ_{flow_k < 0} |flow_k| x^k at x = e^t. Where money in and money out nearly cancel,
 * plain arithmetic leaves only noise; the compensated Horner scheme keeps the sign right.
 * For t > 0 both sums are taken in powers of 1/x, so nothing overflows; their ratio is the same.
 *
 * @param flows first and last not zero, at least one negative.
 *
 * Source: S. Graillat, P. Langlois, N. Louvet, "Algorithms for accurate, validated and fast polynomial
 * evaluation", Japan J. Indust. Appl. Math. 26 (2009), algorithm CompHorner.
 * @example compensatedRatio([-100, 125], 0) // 0.25
 */
export function compensatedRatio(flows: readonly number[], t: number): number {
  const end = flows.length - 1;
  const backwards = t > 0;
  const x = Math.exp(backwards ? -t : t);
  let sum = 0;
  let lost = 0;
  let out = 0;
  for (let step = 0; step <= end; step += 1) {
    const flow = flows[backwards ? step : end - step] ?? 0;
    const product = sum * x;
    const next = product + flow;
    lost = lost * x + (productError(sum, x, product) + sumError(product, flow, next));
    sum = next;
    out = out * x + (flow < 0 ? -flow : 0);
  }
  return (sum + lost) / out;
}
