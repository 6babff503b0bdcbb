import type { Expression } from '../../model/expression/Expression';
import type { LensSentences } from './LensSentences';
import type { ChainSentences } from './ChainSentences';
import type { BesideParts, BesideSlots, BridgeClause, CashSlots, ChangeSlots, CostSlots, DeliveredSlots, FromNothingSlots, MovementManner, ReachSlots, ReturnSlots, ShortSlots } from './SentenceSlots';

/** Sentences that promise a change, and those that say plainly why none is promised. */
export interface PromiseSentences {
  /** ` (28–33% at four peer trusts)` where the opening has room for it. */
  readonly evidence: (openGrade: Expression, result: Expression) => Expression;
  /** `Judging by peers, this $2M investment `. */
  readonly opening: (slots: ChangeSlots) => Expression;
  /** What the investment does, without levels: `aims to cut patient wait times by 30%`. */
  readonly does: (slots: ChangeSlots) => Expression;
  /** The same with levels: `aims to cut patient wait times by 30%, from 42 to 29.4 minutes`. */
  readonly doesFully: (slots: ChangeSlots) => Expression;
  readonly promise: (slots: ChangeSlots, parts: { readonly opening: Expression; readonly does: Expression }) => Expression;
  /** A promise whose only outcome is whom it reaches. */
  readonly reachPromise: (slots: ChangeSlots, parts: { readonly opening: Expression; readonly does: Expression }) => Expression;
  readonly fromNothing: (slots: FromNothingSlots, opening: Expression) => Expression;
  /** `bring telehealth to 50% more rural patients (1,200 to 1,800)`, behind the first outcome. */
  readonly reach: (slots: ReachSlots) => Expression;
  /** The same behind another group that the same service reaches: `20% more homeless patients (50 to 60)`. */
  readonly reachOnly: (slots: ReachSlots) => Expression;
  /** The same as the first outcome: `should bring telehealth to 50% more rural patients (1,200 to 1,800)`. */
  readonly firstReach: (slots: ReachSlots) => Expression;
  /** `raise rural coverage by 20 percentage points (40% to 60%)`, behind the first outcome. */
  readonly beside: (slots: BesideSlots) => Expression;
  /** Between the first outcome and those beside it. */
  readonly besideGlue: (isTwo: Expression, sharesVerb: Expression) => Expression;
  readonly besideList: (first: Expression, second: Expression) => Expression;
  /** An outcome beside the first with its own deadline. */
  readonly besideDue: (words: Expression, slots: Pick<ChangeSlots, 'openGrade' | 'deadline'>) => Expression;
  readonly oneDeadline: (slots: ChangeSlots, parts: BesideParts) => Expression;
  /** Several outcomes with deadlines of their own. */
  readonly ownDeadlines: (slots: ChangeSlots, parts: BesideParts) => Expression;
  /** A change whose levels no cell gives. */
  readonly changeOnly: (slots: ChangeSlots, opening: Expression) => Expression;
  /** The latest level has reached the target while the promise still runs. */
  readonly alreadyMet: (slots: ChangeSlots, latest: { readonly actual: Expression; readonly exactly: Expression }) => Expression;
  readonly wrongWay: (slots: ChangeSlots, at: MovementManner['at']) => Expression;
  readonly noChange: (slots: ChangeSlots) => Expression;
  /** Neither direction is better. */
  readonly neutral: (slots: ChangeSlots) => Expression;
  readonly changeOnlyWrongWay: (slots: ChangeSlots) => Expression;
  readonly changeOnlyNeutral: (slots: ChangeSlots) => Expression;
  readonly changeOnlyStill: (slots: ChangeSlots) => Expression;
  readonly overdue: (slots: ChangeSlots, due: Expression) => Expression;
  /** The same where no cell gives the levels. */
  readonly overdueChange: (slots: ChangeSlots, due: Expression, recorded: boolean) => Expression;
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
  readonly publishedUnchanged: (slots: ChangeSlots) => Expression;
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
  /** A published change of zero. */
  readonly publishedStill: (slots: ChangeSlots) => Expression;
}

/** Titles of 60 characters at most. */
export interface TitleSentences {
  readonly promised: (slots: ShortSlots) => Expression;
  readonly fromNothing: (slots: Pick<ShortSlots, 'amount' | 'metric'>, target: Expression) => Expression;
  readonly achieved: (slots: ShortSlots) => Expression;
  /** The same for a result: `$2M took same-day delivery orders to 400 a month`. */
  readonly tookFromNothing: (slots: Pick<ShortSlots, 'amount' | 'metric'>, level: Expression) => Expression;
  /** `$2M to reach 50% more rural patients`; from nothing its target alone. */
  readonly reach: (slots: Pick<ShortSlots, 'amount' | 'metric' | 'change'>, fromNothing: { readonly fromZero: Expression; readonly target: Expression }) => Expression;
  readonly alreadyMet: (metric: Expression) => Expression;
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
  /** Where the benefits of year 0 cover its costs. */
  readonly paysBackAtOnce: string;
  readonly notPaidBack: (years: Expression) => Expression;
  readonly returns: (slots: ReturnSlots) => Expression;
  readonly noReturn: (slots: CostSlots) => Expression;
  readonly cash: (slots: CashSlots) => Expression;
  readonly bridge: (clauses: readonly BridgeClause[]) => Expression;
}

/** Every sentence a lens can say. Slots are expressions, so each sentence is live. */
export type SentenceTable = PromiseSentences & MovementSentences & CaseSentences & LensSentences & { readonly results: DeliveredSentences; readonly titles: TitleSentences; readonly chain: ChainSentences };
