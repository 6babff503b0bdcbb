import type { CellAddress } from '../../model/cellAddress';
import type { Sourced } from '../../model/origin';

/** What the sentences need of the money: amounts in the case's currency, null where there is no answer. */
export interface StoryMoney {
  /** Sum of all cost lines over the horizon, undiscounted. */
  readonly costTotal: number | null;
  /** Paid once in year 0, and the same again in each later year; null where the costs have another shape. */
  readonly onceAndYearly: { readonly once: number; readonly yearly: number } | null;
  readonly pvCosts: number;
  readonly npv: number | null;
  /** Present value of cash-releasing benefits; null without benefits in money. */
  readonly pvCash: number | null;
  /** Present value of benefits in money that release no cash; null without benefits in money. */
  readonly pvNotCash: number | null;
  /** Years from the moment of year 0; null: not within the horizon, or no benefits. */
  readonly paybackDiscounted: number | null;
  readonly spent: number | null;
  /** Fraction; null without benefits or costs. */
  readonly roi: number | null;
  readonly paybackSimple: number | null;
  /** Eight of ten outcomes lie between the first two; the chance is a fraction. Null without ranges. */
  readonly risk: { readonly p10: number; readonly p90: number; readonly chanceOfLoss: number } | null;
  /** Whether that was sampled, as lines move together, or is exact. */
  readonly riskIsSampled: boolean;
  /** Present value of each counted benefit by the id of its line, and whether it releases cash. */
  readonly benefitValues: ReadonlyMap<string, { readonly presentValue: number; readonly isCash: boolean }>;
  /** Whether money that carrying on would take is taken off. */
  readonly lessBaseline: boolean;
  /** The line that turns the result by changing least; null without a net present value or such a line. */
  readonly turning: TurningLine | null;
}

/** A line whose change makes a case fail, or would make it pay back. */
export interface TurningLine {
  readonly name: Sourced<string>;
  /** Its part of the net present value: costs negative. */
  readonly presentValue: number;
  readonly cells: readonly CellAddress[];
  /** The take-up that the line is reckoned with, a fraction; the key is that of its input. Null where it has none. */
  readonly adoption: { readonly key: string; readonly value: Sourced<number> } | null;
}
