import type { RangeMeaning } from '../../model/choices';
import { sumOf } from '../../model/sumOf';
import { npvDistribution, type NpvDistribution } from '../uncertainty/npvDistribution';
import { moneyTerm, type MoneyTerm, type UncertainTerm } from '../uncertainty/UncertainTerm';

/** The range of the net present value of a portfolio. */
export interface PortfolioRisk extends Pick<NpvDistribution, 'mean' | 'standardDeviation' | 'p10' | 'p50' | 'p90' | 'chanceOfLoss'> {
  /** Terms that were convolved one by one: the largest by variance. */
  readonly exactTerms: number;
  /** Terms that went in together, by their mean and variance; 0 where the distribution is exact. */
  readonly pooledTerms: number;
}

/** Up to this many varying terms each is convolved by itself. */
export const MOST_EXACT_TERMS = 384;

/** Equal uniform parts whose sum stands for the pooled terms: its kurtosis is short of a normal one by 1.2 / parts. */
const PARTS = 64;

const varianceOf = ({ scale, law }: MoneyTerm): number => scale * scale * law.variance;
const meanOf = ({ scale, law }: MoneyTerm): number => scale * law.mean;
/** Where an evenly spread multiple from 0 to 2 has the ends that are typed for it. */
const TYPED_HALF = { 'min-max': 1, 'P10-P90': 0.8 } as const satisfies Record<RangeMeaning, number>;

/** Many small independent terms as a near-normal sum with their exact mean and variance. */
function pooledTerms(terms: readonly MoneyTerm[], meaning: RangeMeaning): readonly UncertainTerm[] {
  const mean = sumOf(terms.map(meanOf));
  const half = Math.sqrt((3 * sumOf(terms.map(varianceOf))) / PARTS);
  if (half === 0) return [{ presentValue: mean, range: null }];
  const typed = TYPED_HALF[meaning];
  const part: UncertainTerm = { presentValue: half, range: { low: 1 - typed, base: 1, high: 1 + typed }, distribution: 'uniform' };
  // What the means of the parts add is taken off again.
  return [...Array.from({ length: PARTS }, () => part), { presentValue: mean - PARTS * half, range: null }];
}

/**
 * The distribution of the sum of net present values, as if all lines and risks of all initiatives were independent.
 *
 * Equation: convolution of the terms as in `npvDistribution`. Above `MOST_EXACT_TERMS` varying terms, those with the
 * largest variance are convolved one by one, and the others go in as one near-normal term with their exact mean and
 * variance: mean and standard deviation stay exact, and the time stays linear in the number of terms.
 * No answer: null where nothing varies.
 *
 * @throws AppError `argument-invalid` as `npvDistribution`.
 *
 * Source: the convolution theorem; the central limit theorem for the many small terms.
 * @example portfolioRisk([{ presentValue: 80, range: null }], 'min-max') // null
 */
export function portfolioRisk(terms: readonly UncertainTerm[], meaning: RangeMeaning): PortfolioRisk | null {
  const read = terms.map((term, index) => ({ term, money: moneyTerm(term, index, meaning) }));
  const varying = read.filter(({ money }) => varianceOf(money) > 0);
  if (varying.length === 0) return null;
  const largest = [...varying].sort((left, right) => varianceOf(right.money) - varianceOf(left.money));
  const exact = largest.slice(0, MOST_EXACT_TERMS);
  const kept = new Set(exact.map(({ money }) => money.index));
  const rest = read.filter(({ money }) => !kept.has(money.index)).map(({ money }) => money);
  const found = npvDistribution([...exact.map(({ term }) => term), ...pooledTerms(rest, meaning)], { meaning });
  if (found === null) return null;
  const { mean, standardDeviation, p10, p50, p90, chanceOfLoss } = found;
  return { mean, standardDeviation, p10, p50, p90, chanceOfLoss, exactTerms: exact.length, pooledTerms: varying.length - exact.length };
}
