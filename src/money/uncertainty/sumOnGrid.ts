import { convolution } from './convolution';
import { GridDistribution } from './GridDistribution';
import type { MoneyTerm } from './UncertainTerm';

/** Cells kept free per term: each row of masses reaches up to two cells past its law. */
const SPARE_CELLS = 2;

/** A standard deviation is at least this many steps, so that long thin tails do not blur the middle. */
const STEPS_PER_DEVIATION = 64;

/** Where a long tail no longer widens the grid. Sums of single values, all steps, start here. */
const MOST_CELLS_FOR_SHAPE = 65_536;

/**
 * A term's law in money as masses on a grid from its lower end: each point takes what lies within a step of it,
 * weighted by nearness, which keeps the mean exact. A term that takes money away is walked from its upper end.
 */
function masses({ law, scale }: MoneyTerm, step: number): Float64Array {
  const width = law.high - law.low;
  const own = step / Math.abs(scale);
  const length = Math.ceil(width / own) + 1;
  const start = scale > 0 ? 0 : width;
  const stride = scale > 0 ? own : -own;
  const row = new Float64Array(length);
  let before = law.secondIntegral(start - stride);
  let here = law.secondIntegral(start);
  for (let index = 0; index < length; index += 1) {
    const after = law.secondIntegral(start + (index + 1) * stride);
    row[index] = Math.max(0, (after - 2 * here + before) / own);
    before = here;
    here = after;
  }
  return row;
}

/** A continuous law over this many cells is smooth enough within each for the mean of f (1 − f), f even on 0 … 1. */
const SMOOTH_CELLS = 64;
const SMOOTH_EXCESS = 1 / 6;

/**
 * By how much the variance of a row exceeds that of its law, in squared steps. A mass that lies a share f of a step
 * past a point adds f (1 − f); in long tails the difference of two variances would be noise.
 */
function excessOf({ law, scale, shape }: MoneyTerm, row: Float64Array, step: number): number {
  if (shape.kind !== 'points' && row.length > SMOOTH_CELLS) return SMOOTH_EXCESS;
  const own = step / Math.abs(scale);
  const mean = (scale > 0 ? law.mean - law.low : law.high - law.mean) / own;
  return row.reduce((sum, mass, index) => sum + mass * (index - mean) ** 2, -law.variance / (own * own));
}

/** What is known exactly of the sum, certain terms included, in money. */
export interface ExactSum {
  readonly low: number;
  readonly variance: number;
}

/** Room for each term, and steps that are fine beside the standard deviation. */
function gridCells(wanted: number, terms: readonly MoneyTerm[], widthInDeviations: number): number {
  let cells = wanted;
  while (cells < 8 * terms.length) cells *= 2;
  const steps = terms.every(({ shape }) => shape.kind === 'points') ? MOST_CELLS_FOR_SHAPE : STEPS_PER_DEVIATION * widthInDeviations;
  while (cells < steps && cells < MOST_CELLS_FOR_SHAPE) cells *= 2;
  return cells;
}

/**
 * The distribution of a sum of independent terms by convolution on a grid.
 *
 * @param terms terms of some width and worth.
 * @param wanted cells of the grid, a power of two; raised where there are many terms or a long tail.
 *
 * Source: the convolution theorem for independent quantities.
 */
export function sumOnGrid(terms: readonly MoneyTerm[], exact: ExactSum, wanted: number): GridDistribution {
  // Not the difference of the sum's ends: beside large certain terms that would lose the digits of a thin range.
  const width = terms.reduce((sum, { law, scale }) => sum + Math.abs(scale) * (law.high - law.low), 0);
  const cells = gridCells(wanted, terms, width / Math.sqrt(exact.variance));
  const step = width / (cells - 1 - SPARE_CELLS * terms.length);
  const rows = terms.map((term) => masses(term, step));
  const excess = terms.reduce((sum, term, index) => sum + excessOf(term, rows[index] ?? new Float64Array(), step), 0);
  return new GridDistribution(convolution(rows, cells), { low: exact.low, step, excess });
}
