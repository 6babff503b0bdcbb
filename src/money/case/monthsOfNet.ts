import type { BenefitLine } from '../../model/Casebook';
import { effectiveClass } from '../benefit-classes/benefitGroup';
import { BASELINE_PREFIX, optionContext, type LineContext } from '../lines/LineContext';
import { monthsOfYear } from '../lines/monthsOfYear';
import { MONTHS_PER_YEAR } from '../lines/takeUpShare';
import type { CaseLine, OptionRows } from './CaseLine';

/** What the months of a year are made of. */
export interface NetRows {
  readonly chosen: OptionRows;
  readonly baseline: OptionRows;
  /** Net of the case by year. */
  readonly net: readonly number[];
}

/** A benefit whose months of the year are known: its amount of the year, and the share of each month. */
export interface MonthlyBenefit {
  readonly row: CaseLine<BenefitLine>;
  /** 1 for the chosen option, −1 for the baseline, which is taken off. */
  readonly sign: 1 | -1;
  /** Of its option: the baseline waits for no go-live. */
  readonly context: LineContext;
  readonly shares: readonly number[];
}

/** The counted benefits that come by the month in a year: those by volume, as they are taken up. */
export function monthlyBenefits({ chosen, baseline }: Omit<NetRows, 'net'>, year: number, context: LineContext): readonly MonthlyBenefit[] {
  const of = (rows: OptionRows, sign: 1 | -1, within: LineContext): readonly MonthlyBenefit[] =>
    rows.benefits.flatMap((row) => {
      const shares = effectiveClass(row.line) === 'unmonetisable' ? null : monthsOfYear(row.line, within, year);
      return shares === null ? [] : [{ row, sign, context: within, shares }];
    });
  return [...of(chosen, 1, context), ...of(baseline, -1, optionContext(context, BASELINE_PREFIX))];
}

/**
 * The net amounts of the months of a year.
 *
 * Equation: benefits by volume × their share of the month + (net of the year − those benefits) ÷ 12: whatever is typed
 * by year comes evenly. The months add up to the net of the year.
 * No answer: null where no benefit comes by the month.
 */
export function monthsOfNet(rows: NetRows, year: number, context: LineContext): readonly number[] | null {
  const monthly = monthlyBenefits(rows, year, context);
  if (monthly.length === 0) return null;
  const amountOf = ({ row, sign }: MonthlyBenefit): number => sign * (row.amounts[year] ?? 0);
  const evenly = ((rows.net[year] ?? 0) - monthly.reduce((sum, benefit) => sum + amountOf(benefit), 0)) / MONTHS_PER_YEAR;
  return Array.from({ length: MONTHS_PER_YEAR }, (_, month) =>
    monthly.reduce((sum, benefit) => sum + amountOf(benefit) * (benefit.shares[month] ?? 0), evenly),
  );
}
