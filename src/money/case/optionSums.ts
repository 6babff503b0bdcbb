import type { BenefitLine, CostLine } from '../../model/Casebook';
import { COST_TYPES } from '../../model/choices';
import { benefitGroup, COUNTED_GROUPS, type BenefitGroup, type CountedGroup } from '../benefit-classes/benefitGroup';
import type { CaseLine, OptionRows } from './CaseLine';

/** Groups of costs: by type, and those whose type no cell states. */
export const COST_GROUPS = [...COST_TYPES, 'unstated'] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

/** Yearly sums of the rows of an option, year 0 first. */
export interface OptionSums {
  /** All cost rows, the residual value taken off. */
  readonly costs: readonly number[];
  readonly groups: Readonly<Record<CountedGroup, readonly number[]>>;
  readonly benefits: readonly number[];
}

/** Rows with an amount a year. */
interface Yearly {
  readonly amounts: readonly number[];
}

/**
 * The sum of rows, year by year; zeros where there are none.
 *
 * @param count number of columns, year 0 included.
 * @example sumByYear([{ amounts: [1, 2] }, { amounts: [3, 4] }], 2) // [4, 6]
 */
export function sumByYear(rows: readonly Yearly[], count: number): readonly number[] {
  const sums = new Array<number>(count).fill(0);
  for (const { amounts } of rows) for (let year = 0; year < count; year += 1) sums[year] = (sums[year] ?? 0) + (amounts[year] ?? 0);
  return sums;
}

/**
 * One row less another, year by year.
 *
 * @example lessByYear([5, 5], [1, 2]) // [4, 3]
 */
export function lessByYear(amounts: readonly number[], less: readonly number[]): readonly number[] {
  return amounts.map((amount, year) => amount - (less[year] ?? 0));
}

/** The group of a cost: its type as typed. Rows that follow from a line are of its type. */
export function costGroup({ record }: Pick<CostLine, 'record'>): CostGroup {
  return record.type?.value ?? 'unstated';
}

/** The rows of each group of costs; the residual value is in none of them. */
export function costsByGroup(rows: readonly CaseLine<CostLine>[], group: CostGroup): readonly CaseLine<CostLine>[] {
  return rows.filter(({ kind, line }) => kind !== 'residual' && costGroup(line) === group);
}

/**
 * The sums of an option.
 *
 * A row is added to its group once; groups without rows share one row of zeros, since most options have one or two.
 */
export function optionSums({ costs, benefits }: OptionRows, context: { readonly count: number; readonly hasHealthRate: boolean }): OptionSums {
  const { count, hasHealthRate } = context;
  const none = sumByYear([], count);
  const of: Record<BenefitGroup, CaseLine<BenefitLine>[]> = { cash: [], 'non-cash': [], societal: [], health: [], uncounted: [] };
  for (const row of benefits) of[benefitGroup(row.line, hasHealthRate)].push(row);
  const sum = (rows: readonly Yearly[]): readonly number[] => (rows.length === 0 ? none : sumByYear(rows, count));
  const groups = { cash: sum(of.cash), 'non-cash': sum(of['non-cash']), societal: sum(of.societal), health: sum(of.health) };
  return { costs: sum(costs), groups, benefits: sumByYear(COUNTED_GROUPS.flatMap((group) => (groups[group] === none ? [] : [{ amounts: groups[group] }])), count) };
}

/** The sums of an option that has nothing, as where a case is measured against no other. */
export function noSums(count: number): OptionSums {
  const none = sumByYear([], count);
  return { costs: none, groups: { cash: none, 'non-cash': none, societal: none, health: none }, benefits: none };
}
