import type { Expression } from '../../model/expression/Expression';

/** What stands beneath the five figures of a case. */
export interface FigureNotes {
  readonly none: string;
  readonly cost: (years: Expression, rate: Expression) => Expression;
  /** The same where what carrying on would take is taken off. */
  readonly costLessBaseline: (years: Expression, rate: Expression) => Expression;
  readonly range: (low: Expression, high: Expression) => Expression;
  readonly noRange: string;
  /** Where the range belongs to another result than the present one. */
  readonly rangeStale: string;
  readonly noBenefits: string;
  readonly noCosts: string;
  readonly roi: string;
  readonly payback: (simple: Expression) => Expression;
  readonly notWithin: (years: Expression) => Expression;
  readonly notPaidBack: string;
  readonly loss: string;
  /** Where lines move together. */
  readonly lossSampled: string;
}
