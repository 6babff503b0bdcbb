import type { RangeMeaning } from '../../model/choices';
import { curveOf } from './curveOf';
import type { CurvePoint } from './curveOf';
import { PointsDistribution } from './PointsDistribution';
import type { SumDistribution } from './SumDistribution';
import { sumOnGrid } from './sumOnGrid';
import { moneyTerm } from './UncertainTerm';
import type { MoneyTerm, UncertainTerm, UnfitLine } from './UncertainTerm';

export type { UncertainEvent, UncertainLine, UncertainTerm, UnfitLine } from './UncertainTerm';

/** How much of the variance of the NPV comes from one term; the shares of all terms sum to 1. */
export interface Contribution {
  readonly id: string | null;
  /** Its place in the list given. */
  readonly index: number;
  /** A fraction. Negative only for correlated terms: one that offsets the others. */
  readonly share: number;
}

/** What the uncertainty of the lines means for the NPV, in whole currency units; the chance is a fraction. */
export interface NpvDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** One chance in ten that the NPV is lower. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** The chance that the NPV is below 0. */
  readonly chanceOfLoss: number;
  /** One for each term, in the order given; 0 for all where nothing varies. */
  readonly contributions: readonly Contribution[];
  /** The cumulative curve; `histogramOf` makes bars of it. */
  readonly curve: readonly CurvePoint[];
  /** Lines that could not have the distribution asked for and were read as triangular. */
  readonly unfit: readonly UnfitLine[];
}

/** How to read the ranges, and how finely to compute. */
export interface NpvDistributionOptions {
  /** Default `min-max`. */
  readonly meaning?: RangeMeaning;
  /** Cells of the grid, a power of two, default 4,096; raised where there are very many lines or a very long tail. */
  readonly cells?: number;
}

const DEFAULT_CELLS = 4096;

/** A sum this small beside all amounts is the noise of adding decimals, not a loss. */
const ADDING_NOISE = 1e-12;

/** What is known of the sum without any convolution. */
interface Totals {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly variance: number;
  /** All amounts without their signs. */
  readonly size: number;
}

const isVarying = ({ law, scale }: MoneyTerm): boolean => law.high > law.low && scale !== 0;

function totalsOf(terms: readonly MoneyTerm[]): Totals {
  const total = (part: (term: MoneyTerm) => number): number => terms.reduce((sum, term) => sum + part(term), 0);
  return {
    low: total(({ law, scale }) => Math.min(scale * law.low, scale * law.high)),
    high: total(({ law, scale }) => Math.max(scale * law.low, scale * law.high)),
    mean: total(({ law, scale }) => scale * law.mean),
    variance: total(({ law, scale }) => scale * scale * law.variance),
    size: total(({ scale }) => Math.abs(scale)),
  };
}

function sumOf(terms: readonly MoneyTerm[], totals: Totals, cells: number): SumDistribution {
  const varying = terms.filter(isVarying);
  const certain = totalsOf(terms.filter((term) => !isVarying(term))).mean;
  return PointsDistribution.ofSum(varying, certain) ?? sumOnGrid(varying, totals, cells);
}

/** Certain where 0 lies outside the range, else read from the distribution. */
function chanceOfLoss(sum: SumDistribution, { low, high, size }: Totals): number {
  const noise = ADDING_NOISE * size;
  if (low >= -noise) return 0;
  return high < -noise ? 1 : sum.chanceUpTo(-noise);
}

/**
 * The distribution of the NPV when each term varies on its own, independently of the others.
 *
 * Equation: NPV = Σ PV_i × M_i, M_i the multiple of the base as in `shapeOfRange`, or 1 with the chance of an event
 * and else 0; the distribution of the sum is the convolution of those of the terms, computed on a grid (no sampling,
 * no seed). Mean, variance and contributions PV_i² Var M_i / Σ PV_j² Var M_j are exact; percentiles are within
 * about 1e-5 of the standard deviation of a far finer grid at 4,096 cells.
 *
 * Special cases: lines without a range are constants. Ranges without width give one certain value. Where every term
 * takes single values only (events, three-point estimates), all sums are listed and nothing is rounded to a grid.
 * No answer: null when no line has a range and there is no event, for certainty nobody claimed is not a finding.
 *
 * @throws AppError `argument-invalid` for a range whose base lies outside it, or a probability outside 0 to 1.
 *
 * Source: the convolution theorem for independent quantities; distributions as in `shapeOfRange`.
 * @example npvDistribution([{ presentValue: 80, range: null }]) // null
 * @example npvDistribution([{ presentValue: 100, range: { low: 0.5, base: 1, high: 1.5 } }]).mean // 100
 * @example npvDistribution([{ presentValue: 100, range: null }, { presentValue: -150, probability: 0.2 }]).chanceOfLoss // 0.2
 */
export function npvDistribution(lines: readonly UncertainTerm[], options: NpvDistributionOptions = {}): NpvDistribution | null {
  if (lines.every((line) => 'range' in line && line.range === null)) return null;
  const terms = lines.map((line, index) => moneyTerm(line, index, options.meaning ?? 'min-max'));
  const totals = totalsOf(terms);
  const sum = sumOf(terms, totals, options.cells ?? DEFAULT_CELLS);
  const share = ({ law, scale }: MoneyTerm): number => (totals.variance > 0 ? (scale * scale * law.variance) / totals.variance : 0);
  return {
    mean: totals.mean,
    standardDeviation: Math.sqrt(totals.variance),
    p10: sum.quantile(0.1),
    p50: sum.quantile(0.5),
    p90: sum.quantile(0.9),
    chanceOfLoss: chanceOfLoss(sum, totals),
    contributions: terms.map((term) => ({ id: term.id, index: term.index, share: share(term) })),
    curve: curveOf({ quantile: (chance) => sum.quantile(chance), chanceUpTo: (value) => sum.chanceUpTo(value) }),
    unfit: terms.flatMap(({ unfit }) => (unfit === null ? [] : [unfit])),
  };
}
