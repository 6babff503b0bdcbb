import type { Expression } from '../../model/expression/Expression';

/** The words around a figure, in the order of the language. */
export interface FigureWords {
  /** ` percentage points` behind a number of them. */
  readonly percentagePoints: (count: Expression) => Expression;
  readonly percentagePointsShort: string;
  /** ` points` of a score behind a number of them. */
  readonly scorePoints: (count: Expression) => Expression;
  readonly month: (month: Expression, year: Expression) => Expression;
  readonly endOfYear: (year: Expression) => Expression;
  readonly span: (months: Expression) => Expression;
  readonly byDate: (date: Expression) => Expression;
  readonly withinSpan: (span: Expression) => Expression;
  /** When something was due: `in May 2026`, `by the end of 2026`. */
  readonly dueIn: (date: Expression) => Expression;
  readonly levels: (levels: { readonly from: Expression; readonly to: Expression; readonly unit: string; readonly unitFirst: boolean }) => Expression;
  /** `from 120 to zero`; with its unit behind the first level. */
  readonly levelsToNothing: (levels: { readonly from: Expression; readonly unit: string; readonly zero: Expression }) => Expression;
  readonly zero: string;
  /** `to zero`, where no cell gives the level before. */
  readonly toZero: string;
  /** `to 0%` in a title. */
  readonly toLevel: (level: Expression) => Expression;
  /** A size too small for its digits: `less than 0.001%`. */
  readonly lessThan: (size: Expression) => Expression;
  readonly wholeLife: (amount: Expression) => Expression;
  readonly onceAndYearly: (once: Expression, yearly: Expression) => Expression;
  /** ` for A&E performance` behind a target. */
  readonly forMetric: (metric: Expression) => Expression;
  readonly npv: (amount: Expression) => Expression;
  readonly readings: (count: Expression) => Expression;
  /** A chance above 0 that would read as none, and one below 1 that would read as certain. */
  readonly almostNever: string;
  readonly almostSure: string;
}
