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
