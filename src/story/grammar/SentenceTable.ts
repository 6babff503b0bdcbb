import type { Expression } from '../../model/expression/Expression';
import type { BridgeClause, CashSlots, ChangeSlots, CostSlots, DeliveredSlots, FromNothingSlots, MovementManner, ReturnSlots, SecondSlots, ShortSlots } from './SentenceSlots';

/** Sentences that promise a change, and those that say plainly why none is promised. */
export interface PromiseSentences {
  /** ` (28–33% at four peer trusts)` where the opening has room for it. */
  readonly evidence: (openGrade: Expression, result: Expression) => Expression;
  /** `Judging by peers, this $2M investment `. */
  readonly opening: (slots: ChangeSlots) => Expression;
  readonly promise: (slots: ChangeSlots, opening: Expression) => Expression;
  readonly fromNothing: (slots: FromNothingSlots, opening: Expression) => Expression;
  /** What a second outcome adds: `bring telehealth to 50% more rural patients (1,200 to 1,800)`. */
  readonly second: (slots: SecondSlots) => Expression;
  readonly twoOutcomes: (slots: ChangeSlots, parts: { readonly opening: Expression; readonly second: Expression }) => Expression;
  /** Two outcomes, each with its own deadline. */
  readonly twoDeadlines: (slots: ChangeSlots, parts: { readonly opening: Expression; readonly second: Expression; readonly later: Expression }) => Expression;
  /** A change whose levels no cell gives. */
  readonly changeOnly: (slots: ChangeSlots, opening: Expression) => Expression;
  readonly wrongWay: (slots: ChangeSlots, at: MovementManner['at']) => Expression;
  readonly noChange: (slots: ChangeSlots) => Expression;
  /** Neither direction is better. */
  readonly neutral: (slots: ChangeSlots) => Expression;
  readonly changeOnlyWrongWay: (slots: ChangeSlots) => Expression;
  readonly changeOnlyNeutral: (slots: ChangeSlots) => Expression;
  readonly overdue: (slots: ChangeSlots, due: Expression) => Expression;
  /** Delivered, not yet due, nothing recorded. */
  readonly noResult: (slots: ChangeSlots) => Expression;
  readonly stopped: (slots: ChangeSlots) => Expression;
  /** Stopped, and it was not meant to move. */
  readonly stoppedStill: (slots: ChangeSlots) => Expression;
}

/** Sentences of a leader about one metric. */
export interface MovementSentences {
  readonly movement: (slots: ChangeSlots, manner: MovementManner) => Expression;
  readonly changeMovement: (slots: ChangeSlots, manner: MovementManner) => Expression;
  readonly overdueMovement: (slots: ChangeSlots) => Expression;
  readonly stoppedMovement: (slots: ChangeSlots) => Expression;
  readonly stoppedStillMovement: (slots: ChangeSlots) => Expression;
  /** A published change of a delivered initiative. */
  readonly published: (slots: ChangeSlots, at: MovementManner['at']) => Expression;
  readonly withReason: (reason: Expression, sentence: Expression, reasonEnds: boolean) => Expression;
  readonly inReturn: (movement: Expression) => Expression;
  readonly openItems: (items: readonly string[]) => string;
  readonly doneItems: (items: readonly string[]) => string;
  readonly nothingGiven: (side: 'technology') => string;
}

/** Sentences about what came of a promise. */
export interface DeliveredSentences {
  readonly delivered: (slots: DeliveredSlots) => Expression;
  readonly withinUsual: (slots: DeliveredSlots) => Expression;
  readonly tooFewReadings: (slots: DeliveredSlots, readings: Expression) => Expression;
  /** The same, shorter, for a leader. */
  readonly deliveredMovement: (slots: DeliveredSlots, at: MovementManner['at']) => Expression;
  readonly publishedChange: (slots: ChangeSlots) => Expression;
}

/** Titles of 60 characters at most. */
export interface TitleSentences {
  readonly promised: (slots: ShortSlots) => Expression;
  readonly fromNothing: (slots: Pick<ShortSlots, 'amount' | 'metric'>, target: Expression) => Expression;
  readonly achieved: (slots: ShortSlots) => Expression;
  readonly none: (metric: Expression) => Expression;
  readonly noneYet: (metric: Expression) => Expression;
  readonly noResult: (metric: Expression) => Expression;
  readonly stopped: (metric: Expression) => Expression;
}

/** Sentences about money, the ask and the four clauses. */
export interface CaseSentences {
  readonly ask: (ask: Expression, period: Expression, decision: Expression) => Expression;
  readonly serves: (objective: Expression) => Expression;
  readonly paysBack: (span: Expression, definition: 'discounted' | 'simple') => Expression;
  readonly notPaidBack: (years: Expression) => Expression;
  readonly returns: (slots: ReturnSlots) => Expression;
  readonly noReturn: (slots: CostSlots) => Expression;
  readonly cash: (slots: CashSlots) => Expression;
  readonly bridge: (clauses: readonly BridgeClause[]) => Expression;
}

/** Every sentence a lens can say. Slots are expressions, so each sentence is live. */
export type SentenceTable = PromiseSentences & MovementSentences & CaseSentences & { readonly results: DeliveredSentences; readonly titles: TitleSentences };
