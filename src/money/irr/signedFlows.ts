/**
 * A row of yearly amounts prepared for root finding: zeros at both ends removed, parted by sign.
 *
 * With x = 1 / (1 + r) the present value is Σ flow_k x^k; zeros at the ends only multiply it by a power of x,
 * which is never 0, so they change no root.
 */
export interface SignedFlows {
  readonly flows: readonly number[];
  readonly positive: OneSign;
  readonly negative: OneSign;
}

/** Where the flows of one sign (1 or −1) stand: all lie from first to last, the ends included. */
export interface OneSign {
  readonly sign: number;
  readonly first: number;
  readonly last: number;
}

/** Flows beyond 2^500 could overflow in sums and products; the scale of money does not change a rate. */
const LARGEST_EXPONENT = 500;
const LARGEST = 2 ** LARGEST_EXPONENT;

/** Scaled by a power of two, which loses no digit, so that the largest flow stands near 2^500 at most. */
function withoutOverflow(flows: readonly number[]): readonly number[] {
  let largest = 0;
  for (const flow of flows) largest = Math.max(largest, Math.abs(flow));
  if (largest <= LARGEST) return flows;
  const scale = 2 ** (LARGEST_EXPONENT - Math.floor(Math.log2(largest)));
  return flows.map((flow) => flow * scale);
}

function withoutZeroEnds(amounts: readonly number[]): readonly number[] {
  let start = 0;
  let end = amounts.length;
  while (start < end && amounts[start] === 0) start += 1;
  while (end > start && amounts[end - 1] === 0) end -= 1;
  return end - start === amounts.length ? amounts : amounts.slice(start, end);
}

function oneSign(flows: readonly number[], sign: number): OneSign {
  let first = -1;
  let last = -1;
  for (let index = 0; index < flows.length; index += 1) {
    if ((flows[index] ?? 0) * sign <= 0) continue;
    last = index;
    if (first < 0) first = index;
  }
  return { sign, first, last };
}

/**
 * Parts flows by sign. A sign that does not occur has `first` and `last` −1; all zeros give empty rows.
 *
 * @param amounts finite yearly amounts, money out negative.
 * @example signedFlows([0, -100, 60, 60, 0]).positive.first // 1
 */
export function signedFlows(amounts: readonly number[]): SignedFlows {
  const flows = withoutOverflow(withoutZeroEnds(amounts));
  return { flows, positive: oneSign(flows, 1), negative: oneSign(flows, -1) };
}

/**
 * The places where the sign changes: for each, the middle between the two non-zero flows around it.
 *
 * @example signChanges([-100, 230, 0, -132]) // [0.5, 2]
 */
export function signChanges(flows: readonly number[]): readonly number[] {
  const changes: number[] = [];
  let before = -1;
  let signBefore = 0;
  for (let index = 0; index < flows.length; index += 1) {
    const sign = Math.sign(flows[index] ?? 0);
    if (sign === 0) continue;
    if (sign === -signBefore) changes.push((before + index) / 2);
    before = index;
    signBefore = sign;
  }
  return changes;
}
