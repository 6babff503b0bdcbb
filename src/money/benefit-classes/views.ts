import { AppError } from '../../errors/AppError';
import type { BenefitClass } from '../../model/choices';
import type { MoneySide } from '../lines/MoneyLine';

/** A line's yearly amounts (positive, after risk adjustment) with what decides where it counts. */
export interface ClassedAmounts {
  readonly side: MoneySide;
  /** Null for costs and for benefits nobody has classed. */
  readonly benefitClass: BenefitClass | null;
  readonly amounts: readonly number[];
}

/** Yearly sums of costs and benefits, positive, year 0 first. */
export interface CostsAndBenefits {
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
}

/** The same costs against two sets of benefits. The views overlap: they are shown side by side, never added. */
export interface Views {
  readonly cash: CostsAndBenefits;
  readonly total: CostsAndBenefits;
}

/**
 * Whether a benefit of this class counts in a view.
 *
 * Cash: cash-releasing only. Total: cash-releasing, non-cash-releasing, societal and not classed.
 * An unmonetisable benefit counts in neither: it is told in words, whatever amount stands beside it.
 *
 * Source: HM Treasury, The Green Book, and NHS England business case guidance, classes of benefit.
 * @example countsIn('cash', null) // false
 * @example countsIn('total', null) // true
 */
export function countsIn(view: keyof Views, benefitClass: BenefitClass | null): boolean {
  return view === 'cash' ? benefitClass === 'cash-releasing' : benefitClass !== 'unmonetisable';
}

function sumByYear(rows: readonly ClassedAmounts[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, year) => rows.reduce((sum, row) => sum + (row.amounts[year] ?? 0), 0));
}

/**
 * The cash view and the total view of the lines of a case.
 *
 * All costs stand in both. No lines give rows of zeros.
 *
 * @param count number of columns, year 0 included.
 * @throws AppError `argument-invalid` when a line has another number of columns.
 * @example views([{ side: 'benefit', benefitClass: 'societal', amounts: [0, 5] }], 2).total.benefits // [0, 5]
 * @example views([{ side: 'benefit', benefitClass: 'societal', amounts: [0, 5] }], 2).cash.benefits // [0, 0]
 */
export function views(lines: readonly ClassedAmounts[], count: number): Views {
  const odd = lines.find((line) => line.amounts.length !== count);
  if (odd !== undefined) throw new AppError('argument-invalid', { argument: 'amounts', columns: odd.amounts.length, count });
  const costs = sumByYear(lines.filter((line) => line.side === 'cost'), count);
  const benefits = (view: keyof Views): readonly number[] =>
    sumByYear(lines.filter((line) => line.side === 'benefit' && countsIn(view, line.benefitClass)), count);
  return { cash: { costs, benefits: benefits('cash') }, total: { costs, benefits: benefits('total') } };
}
