import type { BenefitClass } from '../../model/choices';

/** Which way the money goes; amounts are positive on both sides. */
export type MoneySide = 'cost' | 'benefit';

/** Amounts typed year by year, year 0 first; null = blank, counts as 0. */
export interface AmountsByYear {
  readonly years: readonly (number | null)[];
}

/** A volume per full year times the value of one unit, with the shape of its take-up. Months default to 0. */
export interface VolumeTimesValue {
  readonly volume: number;
  readonly unitValue: number;
  readonly startsAfterMonths?: number;
  readonly rampMonths?: number;
}

/** One cost or benefit line in plain numbers, positive for both sides. */
export interface MoneyLine {
  readonly side: MoneySide;
  readonly amounts: AmountsByYear | VolumeTimesValue;
  /** Fraction ≥ 0, default 0: raises a cost, lowers a benefit (at most 1 there). */
  readonly riskAdjustment?: number;
  /** Benefits only; null or absent = not classed. */
  readonly benefitClass?: BenefitClass | null;
}
