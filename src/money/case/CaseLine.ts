import type { BenefitLine, CostLine, Risk } from '../../model/Casebook';
import type { MoneySide } from '../lines/MoneySide';

/**
 * What a row of the case is: an amount that somebody typed, or one that follows from it. Each stands on a row of its
 * own, so that no adjustment hides in another.
 */
export const CASE_LINE_KINDS = ['typed', 'optimism-bias', 'mitigation', 'vat', 'residual'] as const;
export type CaseLineKind = (typeof CASE_LINE_KINDS)[number];

/** A row of the case: yearly amounts after everything that changes them, year 0 first. */
export interface CaseLine<L extends CostLine | BenefitLine = CostLine | BenefitLine> {
  /** Key of its row on Workings: `cost.licences`, `cost.licences.optimism-bias`, `benefit.beds`. */
  readonly key: string;
  readonly kind: CaseLineKind;
  readonly side: MoneySide;
  /** The line that was typed, or that the row follows from. */
  readonly line: L;
  /** Positive adds to its side; mitigation and residual value take from the costs and are negative. */
  readonly amounts: readonly number[];
}

/** A risk as money: what it costs if it comes true, and that times its probability. */
export interface CaseRisk {
  /** Key of its row on Workings: `risk.supplier-fails`. */
  readonly key: string;
  readonly risk: Risk;
  /** A fraction of one. */
  readonly probability: number;
  /** Cost by year if it comes true, positive. */
  readonly impact: readonly number[];
  /** probability × impact, by year. */
  readonly expected: readonly number[];
}

/** The rows of one option. */
export interface OptionRows {
  readonly costs: readonly CaseLine<CostLine>[];
  readonly benefits: readonly CaseLine<BenefitLine>[];
}
