/** As in `paybackOf`: a sum this small beside all money moved is the noise of adding decimals. */
const ADDING_NOISE = 1e-12;

/** Net amounts of the trials of a block: year after year, equally many trials each. */
export interface NetOfBlock {
  readonly net: Float64Array;
  readonly years: number;
}

/** The payback of one trial; Infinity where the money is not back within the horizon. */
function paybackOfTrial({ net, years }: NetOfBlock, factors: ArrayLike<number>, trial: number): number {
  const trials = net.length / years;
  let moved = 0;
  for (let year = 0; year < years; year += 1) moved += Math.abs((net[year * trials + trial] ?? 0) * (factors[year] ?? 0));
  const floor = -ADDING_NOISE * moved;
  let sum = 0;
  let last = -1;
  let debt = 0;
  let after = 0;
  for (let year = 0; year < years; year += 1) {
    sum += (net[year * trials + trial] ?? 0) * (factors[year] ?? 0);
    if (sum < floor) {
      last = year;
      debt = sum;
    } else if (last === year - 1) after = sum;
  }
  if (last < 0) return 0;
  return last === years - 1 ? Infinity : last + Math.min(1, -debt / (after - debt));
}

/**
 * The payback in years of each trial of a block, by the definition of `paybackOf`; Infinity where the money is not
 * back within the horizon.
 *
 * @param factors by which each year counts: all 1 for the simple payback, discount factors for the discounted one.
 *
 * Source: as `paybackOf`.
 */
export function fillPayback(block: NetOfBlock, factors: ArrayLike<number>, out: Float64Array): void {
  for (let trial = 0; trial < out.length; trial += 1) out[trial] = paybackOfTrial(block, factors, trial);
}
