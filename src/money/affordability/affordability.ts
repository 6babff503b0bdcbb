import type { CostLine, Initiative, Setup } from '../../model/Casebook';
import type { CaseLine } from '../case/CaseLine';
import type { CaseMoney } from '../case/caseMoney';
import { sumByYear } from '../case/optionSums';
import { runningTotal, type CashFlow } from '../cash-flow/cashFlow';
import { CASH_KINDS, cashRows, type CashKind, type CashRow } from './cashRows';
import { fundingBySource, type Funding } from './fundingBySource';

/** What a case needs of the budgets, year by year, in money of each year. Every row starts with year 0. */
export interface Affordability {
  /** Index of prices by year; null where amounts stand as they are. */
  readonly index: readonly number[] | null;
  /** Money to be paid for the chosen option, row by row. */
  readonly rows: readonly CashRow[];
  /** Sums of the rows by what they are for. */
  readonly byKind: Readonly<Record<CashKind, readonly number[]>>;
  /** Expected cost of the risk register. */
  readonly risks: readonly number[];
  /** All money out: the kinds and the risks. */
  readonly cashOut: readonly number[];
  /** Money that carrying on as in the baseline option would take, and that is not needed besides; zero where it has no lines. */
  readonly baselineRows: readonly CashRow[];
  readonly baseline: readonly number[];
  /** Cash-releasing benefits, less those of the baseline option. */
  readonly cashIn: readonly number[];
  /** Money out, less the baseline's, less cash in: positive has to be found, negative is released. */
  readonly need: readonly number[];
  readonly cumulative: readonly number[];
  /** Money out by who pays; together it is all money out. Risks stand with the source of the initiative. */
  readonly funding: readonly Funding[];
}

/** What the cash view is made from. */
export interface AffordabilityInput {
  readonly initiative: Pick<Initiative, 'record'>;
  readonly money: Pick<CaseMoney, 'count' | 'costLines' | 'taxLines' | 'riskCosts' | 'baseline'> & {
    readonly time: Pick<CaseMoney['time'], 'priceIndex'>;
    readonly cash: { readonly flow: Pick<CashFlow, 'benefits'> };
  };
  readonly setup: Pick<Setup, 'prices'>;
}

type Amounts = readonly number[];
type CostRow = CaseLine<CostLine>;

/** Rows to be paid: VAT counts here whether it counts in the value or not. */
const paidRows = (costs: readonly CostRow[], taxes: readonly CostRow[]): readonly CostRow[] => [...costs.filter(({ kind }) => kind !== 'vat'), ...taxes];

/**
 * The cash view of a case by budget year: what has to be paid, what comes back, and what has to be found.
 *
 * Equations: cash out_t = Σ (typed + optimism bias − mitigation + irrecoverable VAT)_t + expected cost of risks_t, each
 * × (1 + i)^t where the case is in real terms and inflation is given; need_t = cash out_t − baseline's cash out_t −
 * cash-releasing benefits_t; cumulative = sum so far.
 * Whole currency units; money out is positive. Undiscounted, without residual value, depreciation and benefits that
 * release no cash. It answers another question than total value and is never added to it.
 * Special cases: no lines give rows of zeros; without inflation the rows stand in the prices of the case.
 *
 * Source: HM Treasury and Welsh Government, Guide to Developing the Project Business Case (2018), financial case: cash by
 * year in nominal terms, VAT included, cash-releasing benefits only.
 */
export function affordability({ initiative, money, setup }: AffordabilityInput): Affordability {
  const { count } = money;
  const index = setup.prices.value === 'real' ? money.time.priceIndex : null;
  const source = initiative.record.fundingSource?.value ?? null;
  const rows = cashRows(paidRows(money.costLines, money.taxLines), { index, source });
  const baselineRows = cashRows(paidRows(money.baseline.costs, money.baseline.taxes), { index, source: null });
  const inMoney = (amounts: Amounts): Amounts => amounts.map((amount, year) => amount * (index?.[year] ?? 1));
  const of = (kind: CashKind): Amounts => sumByYear(rows.filter((row) => row.kind === kind), count);
  const byKind = { capital: of('capital'), revenue: of('revenue'), unstated: of('unstated'), 'optimism-bias': of('optimism-bias'), mitigation: of('mitigation'), vat: of('vat') };
  const risks = inMoney(money.riskCosts);
  const cashOut = sumByYear([...CASH_KINDS.map((kind) => ({ amounts: byKind[kind] })), { amounts: risks }], count);
  const baseline = sumByYear(baselineRows, count);
  const cashIn = inMoney(money.cash.flow.benefits);
  const need = cashOut.map((amount, year) => amount - (baseline[year] ?? 0) - (cashIn[year] ?? 0));
  const funding = fundingBySource(rows, risks.some((cost) => cost !== 0) ? { source, amounts: risks } : null, count);
  return { index, rows, byKind, risks, cashOut, baselineRows, baseline, cashIn, need, cumulative: runningTotal(need), funding };
}
