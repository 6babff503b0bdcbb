import type { CaseMoney } from '../case/caseMoney';
import { sumByYear } from '../case/optionSums';
import { presentValue } from '../discounting/presentValue';
import { CASH_KINDS, cashKindOf } from './cashRows';

/** Steps from what was typed to the total costs of a case, in their order. */
export const BRIDGE_STEPS = [...CASH_KINDS, 'residual', 'risks', 'baseline'] as const;
export type BridgeStep = (typeof BRIDGE_STEPS)[number];

/** One step of the bridge. */
export interface BridgePart {
  readonly step: BridgeStep;
  /** By year in the prices of the case, signed as it adds to the costs: mitigation, residual value and baseline take off. */
  readonly amounts: readonly number[];
  readonly presentValue: number;
  /** False for VAT that is paid and is no cost to value. */
  readonly counts: boolean;
}

/** What the bridge is made from. */
export interface CostBridgeInput {
  readonly money: Pick<CaseMoney, 'count' | 'costLines' | 'taxLines' | 'riskCosts'> & {
    readonly sums: { readonly baseline: { readonly costs: readonly number[] } };
    readonly time: Pick<CaseMoney['time'], 'factors'>;
  };
  readonly vatInValue: boolean;
}

/**
 * How the amounts that were typed become the total costs of a case, step by step.
 *
 * Equations: total costs_t = Σ of the steps that count; present value = Σ amount_t × factor_t.
 * Whole currency units in the prices of the case, year 0 first. A step with no row and no amount is left out.
 * Special case: VAT stands among the steps without counting where taxes are transfers.
 *
 * Source: HM Treasury, The Green Book, on optimism bias, expected cost of risks and transfers.
 */
export function costBridge({ money, vatInValue }: CostBridgeInput): readonly BridgePart[] {
  const { count, time } = money;
  const rows = [...money.costLines.filter(({ kind }) => kind !== 'vat'), ...money.taxLines];
  const part = (step: BridgeStep, amounts: readonly number[]): BridgePart => ({ step, amounts, presentValue: presentValue(amounts, time.factors), counts: step !== 'vat' || vatInValue });
  const ofRows = BRIDGE_STEPS.flatMap((step): readonly BridgePart[] => {
    const own = rows.filter((row) => (cashKindOf(row) ?? 'residual') === step);
    return own.length === 0 ? [] : [part(step, sumByYear(own, count))];
  });
  const isThere = (amounts: readonly number[]): boolean => amounts.some((amount) => amount !== 0);
  const baseline = money.sums.baseline.costs;
  return [
    ...ofRows,
    ...(isThere(money.riskCosts) ? [part('risks', money.riskCosts)] : []),
    ...(isThere(baseline) ? [part('baseline', baseline.map((amount) => 0 - amount))] : []),
  ];
}
