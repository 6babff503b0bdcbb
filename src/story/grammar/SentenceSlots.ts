import type { Expression } from '../../model/expression/Expression';

/** Verbs that suit a metric: an amount is cut or raised, a score lowered or lifted, a gap narrowed or widened. */
export type VerbFamily = 'amount' | 'score' | 'gap';

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
  readonly verbs: VerbFamily;
  /** 1 falls, 2 rises. */
  readonly direction: Expression;
  /** 1 falls, 2 rises, 3 is halved, 4 doubles, 5 triples. */
  readonly way: Expression;
  /** The size of the change: `30%`, `5 percentage points`, `a third`. */
  readonly change: Expression;
  /** How far it goes, behind the verb: ` by 30%`, ` fivefold`, ` from 120 to zero`. */
  readonly size: Expression;
  /** The same with its levels: ` by 30%, from 42 to 29.4 minutes`, ` from 120 to zero`. */
  readonly extent: Expression;
  /** 1 where only the levels say how far it goes, as it starts or ends at nothing; null where that cannot be. */
  readonly levelsOnly: Expression | null;
  /** 1 where it is to end at nothing; null where that cannot be. */
  readonly toNothing: Expression | null;
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
  /** With levels and deadline, only how far it moves, or only its levels behind a reason that names metric and direction. */
  readonly length: 'full' | 'brief' | 'levels';
}

/** An outcome about people: whom it reaches, with what, by how much. */
export interface ReachSlots {
  readonly grade: Expression;
  readonly people: Expression;
  readonly service: Expression | null;
  /** As a number: `50%`. */
  readonly change: Expression;
  /** 1 where nobody is reached yet, so that no percentage can be said. */
  readonly fromZero: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
  /** Unit behind a level with its space, or an empty text. */
  readonly unit: string;
}

/** An outcome beside the first that is told as the change of a metric: a share, a gap, or something that falls. */
export interface BesideSlots extends Pick<ChangeSlots, 'grade' | 'metric' | 'verbs' | 'direction' | 'size' | 'levelsOnly' | 'baseline' | 'target' | 'unit'> {
  /** As a number: `20 percentage points`. */
  readonly change: Expression;
}

/** Outcomes beside the first, as they are joined to it. */
export interface BesideParts {
  /** What the first one does, without levels and with them. */
  readonly lead: Expression;
  readonly leadFull: Expression;
  readonly opening: Expression;
  /** ` and `, or `, and ` before two of them. */
  readonly glue: Expression;
  readonly others: Expression;
}

/** What was achieved against what was promised. */
export interface DeliveredSlots extends ChangeSlots {
  readonly actual: Expression;
  /** ` by 26%, from 42 to 31 minutes`. */
  readonly actualExtent: Expression;
  /** 1 fell, 2 rose, 3 stayed. */
  readonly moved: Expression;
  /** Whether it moved the way that was promised. */
  readonly asPromised: Expression;
  /** The promised change as a number. */
  readonly promised: Expression;
  /** 1 it was to improve, 2 to worsen, 3 to stay, 4 to change where neither direction is better. */
  readonly state: Expression;
  readonly spent: Expression | null;
}

/** The parts of a title. */
export interface ShortSlots {
  readonly amount: Expression;
  readonly direction: Expression;
  readonly verbs: VerbFamily;
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
  readonly range: { readonly low: Expression; readonly high: Expression; readonly isFresh: Expression } | null;
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
  /** True where any is. */
  readonly hasCash: Expression;
  /** True when the cash alone covers the cost. */
  readonly covers: Expression;
  readonly other: Expression | null;
}

/** One clause of "can all of us say yes". */
export interface BridgeClause {
  readonly clause: 'outcomes' | 'integration' | 'support' | 'return';
  /** 1 where it is open. */
  readonly isOpen: Expression;
  /** What shows it, or why it is open. */
  readonly because: Expression;
}
