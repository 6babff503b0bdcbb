import type { OneSign, SignedFlows } from './signedFlows';

/** A value and its slope in t. */
export interface Slope {
  readonly value: number;
  readonly slope: number;
}

/** Σ |flow_k| x^k over the flows of one sign = sum × x^power, and the mean of k weighted by its terms. */
interface GroupSum {
  readonly sum: number;
  readonly power: number;
  readonly meanYear: number;
}

/**
 * Horner's scheme from the end where x^k is smallest, with the dominant power taken out, so that neither
 * a rate of −99.98 % over 300 years nor one of 10,000 % overflows or vanishes.
 */
function groupSum(flows: readonly number[], { sign, first, last }: OneSign, t: number): GroupSum {
  const upwards = t > 0;
  const x = Math.exp(-Math.abs(t));
  const from = upwards ? first : last;
  const to = upwards ? last : first;
  const step = upwards ? 1 : -1;
  let sum = 0;
  let derivative = 0;
  for (let k = from; k !== to + step; k += step) {
    derivative = derivative * x + sum;
    sum = sum * x + Math.max(0, (flows[k] ?? 0) * sign);
  }
  return { sum, power: to, meanYear: to - (step * x * derivative) / sum };
}

/** Below this, one of the sums may have lost digits to underflow. */
const VANISHING = 1e-250;

/** The same where x^k vanishes for one of the signs: each sum keeps its own power of x apart. */
function distantLogRatio(parts: SignedFlows, t: number): Slope {
  const moneyIn = groupSum(parts.flows, parts.positive, t);
  const moneyOut = groupSum(parts.flows, parts.negative, t);
  const log = Math.log(moneyIn.sum) - Math.log(moneyOut.sum);
  return { value: log + (moneyIn.power - moneyOut.power) * t, slope: moneyIn.meanYear - moneyOut.meanYear };
}

/**
 * ln(PV of money in / PV of money out) at the discounting t = −ln(1 + r), with its slope.
 *
 * It is zero exactly where the present value is, but stays of the size of t where the present value itself
 * spans hundreds of orders of magnitude. Slope: mean year of money in − mean year of money out, each weighted
 * by present value; with one change of sign it never changes sign and is at least 1 in size.
 *
 * @param parts both signs occur.
 * @param t −ln(1 + r): 0 at rate 0, negative for positive rates.
 *
 * Source: the equation itself; safeguarded use as in `bracketedRoot`.
 * @example logRatio({ flows: [-9, 9], positive: { sign: 1, first: 1, last: 1 }, negative: { sign: -1, first: 0, last: 0 } }, 0) // { value: 0, slope: 1 }
 */
export function logRatio(parts: SignedFlows, t: number): Slope {
  const { flows } = parts;
  const end = flows.length - 1;
  const upwards = t > 0;
  const x = Math.exp(-Math.abs(t));
  let moneyIn = 0;
  let moneyOut = 0;
  let derivativeIn = 0;
  let derivativeOut = 0;
  for (let step = 0; step <= end; step += 1) {
    const flow = flows[upwards ? step : end - step] ?? 0;
    derivativeIn = derivativeIn * x + moneyIn;
    derivativeOut = derivativeOut * x + moneyOut;
    moneyIn *= x;
    moneyOut *= x;
    if (flow > 0) moneyIn += flow;
    else moneyOut -= flow;
  }
  if (!(Math.min(moneyIn, moneyOut) > VANISHING)) return distantLogRatio(parts, t);
  const meanGap = x * (derivativeIn / moneyIn - derivativeOut / moneyOut);
  return { value: Math.log(moneyIn / moneyOut), slope: upwards ? -meanGap : meanGap };
}
