import type { Expression } from '../../model/expression/Expression';

/** The chief risk of a case as a reader is told it. */
export interface RiskSlots {
  readonly name: Expression;
  /** `25%` and `£180k`; null where a cell does not give both. */
  readonly size: { readonly chance: Expression; readonly impact: Expression } | null;
  readonly mitigation: Expression | null;
  /** Whether what was typed ends a sentence by itself. */
  readonly ends: { readonly name: boolean; readonly mitigation: boolean };
}

/** What turns the result. */
export interface TurnSlots {
  /** The line, as the sheet names it. */
  readonly line: Expression;
  /** `33%` of plan; of a cost how far above or below it. */
  readonly share: Expression;
  /** 1 and 2 it fails below and above; 3 and 4 it would pay back above and below. */
  readonly state: Expression;
  /** The take-up at which it turns and the planned one; null where the line is not reckoned with one. */
  readonly adoption: { readonly at: Expression; readonly planned: Expression } | null;
}

/** What makes a case fail, or would make it pay back. */
export interface FailureSlots {
  /** As `turn` says it. */
  readonly turn: Expression;
  readonly line: Expression;
  /** 1 where no value of the line turns the result. */
  readonly never: Expression;
  /** 1 where the case does not pay back as planned. */
  readonly fails: Expression;
}

/** Whose loss the failure is told as. */
export type FailureFor = 'board' | 'finance' | 'technology' | 'clinical';

/** What one leader may claim of one outcome. */
export interface CreditSlots {
  readonly reason: Expression;
  readonly reasonEnds: boolean;
  readonly metric: Expression;
  readonly metricStart: Expression;
  /** 1 down, 2 up. */
  readonly direction: Expression;
  readonly levels: Expression;
}

/** When work starts and when it is in use; null where no cell says. */
export interface TimingSlots {
  readonly start: { readonly month: Expression; readonly past: Expression } | null;
  readonly goLive: { readonly month: Expression; readonly past: Expression } | null;
}

/** Sentences that single readers are told besides the claim. */
export interface LensSentences {
  readonly chiefRisk: (slots: RiskSlots) => Expression;
  /** `“Bed days released” brings less than 33% of plan`, to go on after an if. */
  readonly turn: (slots: TurnSlots) => Expression;
  readonly failure: (slots: FailureSlots, reader: FailureFor) => Expression;
  /** What the money returns, in one line for a board. */
  readonly returnsNet: (slots: { readonly gain: Expression; readonly loses: Expression; readonly years: Expression }) => Expression;
  /** Behind a payback: the chance that it does not, while it belongs to the result. */
  readonly withChance: (payback: Expression, found: { readonly sentence: Expression; readonly isFresh: Expression }) => Expression;
  /** The chance of a loss; none and certainty hold only within the ranges given. */
  readonly chance: (chance: Expression, size: Expression) => Expression;
  readonly budgetFalls: (slots: { readonly benefit: Expression; readonly budget: Expression; readonly owner: Expression | null }) => Expression;
  readonly measuredAgainst: (option: Expression, lessBaseline: boolean) => Expression;
  readonly timing: (slots: TimingSlots) => Expression;
  readonly asksOf: (gifts: readonly string[]) => string;
  readonly notInMoney: (effects: readonly string[]) => string;
  readonly sharedOutcomes: (metrics: readonly string[]) => string;
  readonly shownTo: (slots: { readonly technology: ShownItems; readonly others: ShownItems; readonly leaders: string }) => string;
  readonly creditPromised: (slots: CreditSlots) => Expression;
  readonly creditDelivered: (slots: CreditSlots) => Expression;
  readonly creditNone: (metricStart: Expression) => Expression;
}

/** How many of the items that a side asked for it has seen. */
export interface ShownItems {
  readonly done: number;
  readonly all: number;
}
