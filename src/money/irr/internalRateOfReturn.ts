import { AppError } from '../../errors/AppError';
import type { Timing } from '../../model/choices';
import { discountingRoots } from './discountingRoots';

/** Why there is no internal rate of return: no money moves, it moves one way only, or no rate balances it. */
export type NoRateReason = 'no-flows' | 'one-direction' | 'no-real-root';

/** The outcome of looking for the internal rate of return. Rates are fractions per year; roots ascend. */
export type InternalRateOfReturn =
  | { readonly state: 'root'; readonly value: number }
  | { readonly state: 'none'; readonly reason: NoRateReason }
  | { readonly state: 'several'; readonly roots: readonly number[] }
  | { readonly state: 'not-converged' };

/** The double next above −1. A root nearer to −1 than half the gap would otherwise be shown as −1 itself. */
const LOWEST_RATE = -1 + 2 ** -53;

/** Flows on a grid of half-years: with mid-year timing the money of year t stands at half-year 2t − 1. */
function byHalfYear(flows: readonly number[]): readonly number[] {
  return flows.flatMap((flow, year) => (year < 2 ? [flow] : [0, flow]));
}

function whyNone(flows: readonly number[]): NoRateReason {
  const inflow = flows.some((flow) => flow > 0);
  const outflow = flows.some((flow) => flow < 0);
  if (inflow && outflow) return 'no-real-root';
  return inflow || outflow ? 'one-direction' : 'no-flows';
}

/**
 * The rate at which the net present value is zero: every real one above −1, and none where there is none.
 *
 * Equation: Σ flow_t (1 + r)^−n_t = 0, n_t = years away by the timing (t, or 0 then t − 0.5 for mid-year; a whole
 * period's shift of all columns changes no root). Yearly amounts, money out negative; r a fraction per year.
 *
 * Special cases: a rate at which the present value touches zero without crossing is a root. Rate 0 is found as 0.
 * No answer: `none` with its reason; `several` roots are all given, none is preferred, for any choice would be
 * a convention the reader cannot see; `not-converged` when a root lies beyond what a double can hold.
 *
 * @throws AppError `argument-invalid` when a flow is not finite.
 *
 * Source: see `discountingRoots` for the method; for several and missing rates, Brealey, Myers and Allen,
 * Principles of Corporate Finance, "Internal rate of return: pitfalls".
 * @example internalRateOfReturn([-100, 125]) // { state: 'root', value: 0.25 }
 * @example internalRateOfReturn([-100, 100, -100]) // { state: 'none', reason: 'no-real-root' }
 * @example internalRateOfReturn([100, 200]) // { state: 'none', reason: 'one-direction' }
 */
export function internalRateOfReturn(flows: readonly number[], timing: Timing = 'end-of-year'): InternalRateOfReturn {
  const odd = flows.find((flow) => !Number.isFinite(flow));
  if (odd !== undefined) throw new AppError('argument-invalid', { argument: 'flows', value: odd });
  const stepsPerYear = timing === 'mid-year' ? 2 : 1;
  const found = discountingRoots(stepsPerYear === 2 ? byHalfYear(flows) : flows);
  if (found === null) return { state: 'not-converged' };
  // Adding 0 turns −0 into 0.
  const roots = found.map((t) => Math.max(LOWEST_RATE, Math.expm1(-t * stepsPerYear)) + 0).reverse();
  if (!roots.every(Number.isFinite)) return { state: 'not-converged' };
  const [value] = roots;
  if (value === undefined) return { state: 'none', reason: whyNone(flows) };
  return roots.length === 1 ? { state: 'root', value } : { state: 'several', roots };
}
