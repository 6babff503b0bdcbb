import type { CostLine } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import type { Affordability } from '../affordability/affordability';
import type { CashRow } from '../affordability/cashRows';
import type { OptionRows } from '../case/CaseLine';
import type { CaseMoney } from '../case/caseMoney';
import { sumByYear } from '../case/optionSums';
import { runningTotal } from '../cash-flow/cashFlow';
import { depreciation, type Depreciation } from './depreciation';

/** A capital line with a life, and what is charged for it. */
export interface ChargedAsset extends Depreciation {
  readonly line: CostLine;
  /** What it costs by year, with optimism bias and VAT that cannot be recovered. */
  readonly rows: readonly CashRow[];
  readonly cost: readonly number[];
  readonly life: number;
  readonly residual: number;
}

/** What an option charges to the income of each year. */
export interface OptionCharges {
  readonly assets: readonly ChargedAsset[];
  /** Rows of revenue lines, and of lines without a type, which are charged when they are paid. */
  readonly revenueRows: readonly CashRow[];
  readonly revenue: readonly number[];
  readonly depreciation: readonly number[];
  /** Capital lines without a life: paid, and charged in no year. */
  readonly withoutLife: readonly { readonly line: CostLine; readonly rows: readonly CashRow[] }[];
}

/** The case as the income statement sees it: capital is charged over its life, and not when it is paid. */
export interface IncomeStatement {
  readonly chosen: OptionCharges;
  readonly baseline: OptionCharges;
  readonly risks: readonly number[];
  /** Charges of the baseline option, which would fall anyway. */
  readonly baselineCharges: readonly number[];
  readonly cashIn: readonly number[];
  /** Cash-releasing benefits less the additional charges: positive raises the surplus. */
  readonly effect: readonly number[];
  readonly cumulative: readonly number[];
}

/** What the view is made from. */
export interface IncomeStatementInput {
  readonly money: Pick<CaseMoney, 'count' | 'costLines' | 'baseline'>;
  readonly cash: Affordability;
}

/**
 * The income-statement view of a case, beside its cash view; null where no capital line has a life.
 *
 * Equations: effect_t = cash-releasing benefits_t − (revenue_t + depreciation_t + expected risks_t − baseline's revenue
 * and depreciation_t); depreciation is straight-line from the year after the spending, in the money of the years in
 * which it was paid. Residual value counts as typed and carries no inflation.
 * Whole currency units; charges and benefits positive, the effect positive where it raises the surplus.
 * Special case: a capital line without a life (or with a life of 0) is in no year charged, and is named.
 *
 * Source: IAS 16 Property, Plant and Equipment, paragraphs 6, 16(a) (non-refundable purchase taxes are part of the
 * cost) and 62.
 */
export function incomeStatement({ money, cash }: IncomeStatementInput): IncomeStatement | null {
  const { count } = money;
  const chosen = optionCharges(cash.rows, money.costLines, count);
  if (chosen.assets.length === 0) return null;
  const baseline = optionCharges(cash.baselineRows, money.baseline.costs, count);
  const baselineCharges = byYear(count, (year) => at(baseline.revenue, year) + at(baseline.depreciation, year));
  const effect = byYear(count, (year) => {
    const charges = at(chosen.revenue, year) + at(chosen.depreciation, year) + at(cash.risks, year);
    return at(cash.cashIn, year) - (charges - at(baselineCharges, year));
  });
  return { chosen, baseline, risks: cash.risks, baselineCharges, cashIn: cash.cashIn, effect, cumulative: runningTotal(effect) };
}

const at = (amounts: readonly number[], year: number): number => amounts[year] ?? 0;
const isCapital = ({ record }: CostLine): boolean => record.type?.value === 'capital';
const lifeOf = ({ record }: CostLine): number => record.life?.value ?? 0;

function byYear(count: number, amount: (year: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, year) => amount(year));
}

function optionCharges(rows: readonly CashRow[], lines: OptionRows['costs'], count: number): OptionCharges {
  const rowsOf = new Map<CostLine, CashRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.row.line);
    if (own === undefined) rowsOf.set(row.row.line, [row]);
    else own.push(row);
  }
  const residualOf = new Map<CostLine, number>();
  for (const { kind, line, amounts } of lines) if (kind === 'residual') residualOf.set(line, -sumOf(amounts));
  const assets = [...rowsOf].flatMap(([line, own]): readonly ChargedAsset[] => {
    const life = lifeOf(line);
    if (!isCapital(line) || life <= 0) return [];
    const asset = { cost: sumByYear(own, count), life, residual: residualOf.get(line) ?? 0 };
    return [{ line, rows: own, ...asset, ...depreciation(asset) }];
  });
  const revenueRows = rows.filter(({ row }) => !isCapital(row.line));
  return {
    assets,
    revenueRows,
    revenue: sumByYear(revenueRows, count),
    depreciation: sumByYear(assets.map(({ charges }) => ({ amounts: charges })), count),
    withoutLife: [...rowsOf].flatMap(([line, own]) => (isCapital(line) && lifeOf(line) <= 0 ? [{ line, rows: own }] : [])),
  };
}
