import type { CashKind } from '../affordability/cashRows';
import type { Increment } from '../case/increment';
import type { DrawLedger } from '../ledger/Pool';
import type { PaybackYears } from '../payback/payback';
import type { PortfolioRisk } from './portfolioRisk';

/** The figures of one initiative as they stand in a list of many; money in whole units of the one currency. */
export interface PortfolioEntry {
  readonly id: string;
  readonly name: string;
  /** What it takes, undiscounted: the cost lines of the chosen option with what follows from them. */
  readonly cost: number;
  readonly pvCosts: number;
  /** Null, like every figure below, where no benefit is valued in money. */
  readonly pvBenefits: number | null;
  readonly npv: number | null;
  /** With cash-releasing benefits only; the costs alone where nothing releases cash, so that the column adds up. */
  readonly npvCash: number | null;
  readonly paybackYears: PaybackYears;
}

/** Costs without benefits in money: named, and in no net present value. */
export interface UnvaluedCosts {
  readonly initiatives: readonly PortfolioEntry[];
  /** By year, year 0 first. */
  readonly costs: readonly number[];
  readonly pvCosts: number;
}

/** What all initiatives together need of the budgets, in money of each year, year 0 first; see `affordability`. */
export interface PortfolioBudget {
  /** Money out by what it is for. */
  readonly byKind: Readonly<Record<CashKind, readonly number[]>>;
  readonly risks: readonly number[];
  readonly cashOut: readonly number[];
  /** What carrying on would take and is not needed besides. */
  readonly baseline: readonly number[];
  readonly cashIn: readonly number[];
  readonly need: readonly number[];
  readonly cumulative: readonly number[];
}

/** Initiatives added up on one set of assumptions. */
export interface Portfolio {
  /** Columns: year 0 and the years after it. */
  readonly count: number;
  /** In the order of the sheet. */
  readonly entries: readonly PortfolioEntry[];
  /** Those with benefits in money, as if they were one case: rows and figures of both views. */
  readonly valued: Increment;
  readonly unvalued: UnvaluedCosts;
  /** All initiatives. */
  readonly budget: PortfolioBudget;
  /** What benefits of all initiatives draw on. */
  readonly ledger: DrawLedger;
  /** Null where nothing is uncertain, or nobody asked. */
  readonly risk: PortfolioRisk | null;
}
