import type { RangeMeaning } from '../../model/choices';
import { sumOf } from '../../model/sumOf';
import { npvDistribution, type NpvDistribution, type UncertainTerm } from '../uncertainty/npvDistribution';
import type { CaseTerm } from './caseTerms';

/** Ends between which eight of ten outcomes lie. */
export interface RunningRange {
  readonly low: number;
  readonly high: number;
}

const sumTo = (amounts: readonly number[], years: number): number => sumOf(amounts.slice(0, years));

/** A term up to and without a year; its range is that of the whole line. */
function uncertainTerm({ key, probability, discounted, range }: CaseTerm, years: number): UncertainTerm {
  const presentValue = sumTo(discounted, years);
  if (probability !== null) return { id: key, presentValue, probability };
  return { id: key, presentValue, range, distribution: range?.distribution ?? null };
}

/**
 * The exact distribution of the discounted net of the first years of a case, as if its terms were independent.
 *
 * @param years columns from year 0 on; all of them give the net present value.
 */
export function distributionOf(terms: readonly CaseTerm[], years: number, meaning: RangeMeaning): NpvDistribution | null {
  return npvDistribution(terms.map((term) => uncertainTerm(term, years)), { meaning });
}

/** Between which ends eight of ten outcomes of the discounted running total lie, year by year; null where nothing varies. */
export function runningRangeOf(terms: readonly CaseTerm[], count: number, meaning: RangeMeaning): readonly RunningRange[] | null {
  const found = Array.from({ length: count }, (_, year) => distributionOf(terms, year + 1, meaning));
  const ranges = found.flatMap((distribution) => (distribution === null ? [] : [{ low: distribution.p10, high: distribution.p90 }]));
  return ranges.length === 0 ? null : ranges;
}
