import type { Expression } from '../../model/expression/Expression';

/** The parts of a sentence about one metric that moves from one level to another. */
export interface ChangeSlots {
  /** Place of the evidence grade by which verbs are picked. */
  readonly grade: Expression;
  /** Place of the grade that opens and closes the sentence; the first where two outcomes rest on different grades. */
  readonly openGrade: Expression;
  /** ` (28–33% at four peer trusts)`, or an empty text. */
  readonly evidence: Expression;
  readonly amount: Expression;
  /** The whole-life cost behind the word investment, where it differs from the amount; or an empty text. */
  readonly wholeLife: Expression;
  readonly metric: Expression;
  readonly metricStart: Expression;
  readonly plural: boolean;
  /** A score or scale: it is lifted or lowered, not raised or cut. */
  readonly scale: boolean;
  /** 1 falls, 2 rises. */
  readonly direction: Expression;
  /** 1 falls, 2 rises, 3 is halved, 4 doubles. */
  readonly way: Expression;
  /** The size of the change: `30%`, `5 percentage points`, `a third`. */
  readonly change: Expression;
  /** 1 where the metric starts from nothing, so that only its levels say how far it moves; null where that cannot be. */
  readonly fromZero: Expression | null;
  readonly baseline: Expression;
  readonly target: Expression;
  /** `from 42 to 29.4 minutes`. */
  readonly levels: Expression;
  /** Unit behind a level with its space, or an empty text. */
  readonly unit: string;
  /** ` for A&E performance` where the unit beside a target does not tell what it is the target of; or an empty text. */
  readonly ofMetric: Expression;
  /** `by May 2028`, `within 18 months`; an empty text without a deadline. */
  readonly deadline: Expression;
}

/** A promise from nothing: a thing that is counted and not yet there. */
export interface FromNothingSlots extends ChangeSlots {
  /** What is taken from nothing: `same-day delivery`. */
  readonly thing: Expression;
  /** Unit behind its target with its space: ` orders a month`. */
  readonly counted: string;
}

/** How a sentence about one metric is said among others. */
export interface MovementManner {
  /** Whether it opens a sentence or goes on after a colon. */
  readonly at: 'start' | 'inside';
  /** 1 where the grade was just said and need not be said again. */
  readonly gradeSaid: Expression;
  /** With levels and deadline, or only how far it moves. */
  readonly length: 'full' | 'brief';
}

/** A second outcome: whom it reaches, by how much. */
export interface SecondSlots {
  readonly grade: Expression;
  readonly people: Expression;
  readonly service: Expression | null;
  /** `50%`, or `20 percentage points` of a share, for which the metric itself is named. */
  readonly change: Expression;
  readonly share: boolean;
  readonly baseline: Expression;
  readonly target: Expression;
}

/** What was achieved against what was promised. */
export interface DeliveredSlots extends ChangeSlots {
  readonly actual: Expression;
  /** `from 42 to 31 minutes`. */
  readonly actualLevels: Expression;
  readonly actualChange: Expression;
  /** 1 fell, 2 rose, 3 stayed. */
  readonly moved: Expression;
  /** Whether it moved the way that was promised. */
  readonly asPromised: Expression;
  /** The promised change as a number. */
  readonly promised: Expression;
  readonly spent: Expression | null;
}

/** The parts of a title. */
export interface ShortSlots {
  readonly amount: Expression;
  readonly direction: Expression;
  readonly scale: boolean;
  readonly metric: Expression;
  readonly change: Expression;
}

/** What the money returns. */
export interface ReturnSlots {
  readonly presentValue: Expression;
  readonly years: Expression;
  readonly gain: Expression;
  /** True when money is lost. */
  readonly loses: Expression;
  readonly rate: Expression;
  /** Ends between which eight of ten outcomes lie; null without ranges. */
  readonly range: { readonly low: Expression; readonly high: Expression } | null;
}

/** Cost without a return in money. */
export interface CostSlots {
  /** Over the horizon, undiscounted. */
  readonly total: Expression;
  readonly presentValue: Expression;
  /** What is asked for, where the sheet says so. */
  readonly ask: Expression | null;
}

/** Benefits that release cash against the cost, and those that do not. */
export interface CashSlots {
  readonly cash: Expression;
  /** True when the cash alone covers the cost. */
  readonly covers: Expression;
  readonly other: Expression | null;
}

/** One clause of "can all of us say yes". */
export interface BridgeClause {
  readonly clause: 'outcomes' | 'integration' | 'support' | 'return';
  readonly state: 'evidenced' | 'open';
  /** What shows it, or why it is open. */
  readonly because: Expression;
}
