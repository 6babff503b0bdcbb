import type { CostLine } from '../../model/Casebook';
import type { CaseLine } from '../case/CaseLine';

/**
 * What a row of cash is for, in the order in which a budget reads: amounts as typed by type of spending, then what
 * was added to them.
 */
export const CASH_KINDS = ['capital', 'revenue', 'unstated', 'optimism-bias', 'mitigation', 'vat'] as const;
export type CashKind = (typeof CASH_KINDS)[number];

/** One row of money to be paid: a cost row of the case in the money of each year. */
export interface CashRow {
  readonly row: CaseLine<CostLine>;
  readonly kind: CashKind;
  /** Who pays; null where no cell says. */
  readonly source: string | null;
  /** Positive is money out; mitigation is negative. Year 0 first. */
  readonly amounts: readonly number[];
}

/**
 * What a cost row counts as in cash; null for residual value, which is not money to be found in the years of the case.
 *
 * @example cashKindOf({ kind: 'vat', line: { record: {} } }) // 'vat'
 * @example cashKindOf({ kind: 'typed', line: { record: { type: { value: 'capital' } } } }) // 'capital'
 * @example cashKindOf({ kind: 'residual', line: { record: {} } }) // null
 */
export function cashKindOf({ kind, line }: Pick<CaseLine<CostLine>, 'kind' | 'line'>): CashKind | null {
  if (kind === 'residual') return null;
  return kind === 'typed' ? (line.record.type?.value ?? 'unstated') : kind;
}

/** How cost rows become cash rows. */
export interface CashTerms {
  /** Index of prices by year; null where amounts stand as they are. */
  readonly index: readonly number[] | null;
  /** Who pays where a line does not say. */
  readonly source: string | null;
}

/**
 * The cost rows of an option as money to be paid, undiscounted, without residual value.
 *
 * Equation: cash_t = amount_t × index_t. Signs as in the rows; no rows give none.
 *
 * @example cashRows([], { index: null, source: null }) // []
 */
export function cashRows(rows: readonly CaseLine<CostLine>[], { index, source }: CashTerms): readonly CashRow[] {
  return rows.flatMap((row) => {
    const kind = cashKindOf(row);
    if (kind === null) return [];
    const amounts = row.amounts.map((amount, year) => amount * (index?.[year] ?? 1));
    return [{ row, kind, source: row.line.record.fundingSource?.value ?? source, amounts }];
  });
}
