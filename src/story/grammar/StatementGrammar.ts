import type { Expression } from '../../model/expression/Expression';
import type { Separators } from '../../model/expression/fixedText';

/** Tables of words from which a sentence picks by number. The first ten are picked by evidence grade. */
export const PHRASE_TABLES = [
  'grades',
  'openBefore',
  'evidenceOpen',
  'evidenceClose',
  'openAfter',
  'noun',
  'verbLower',
  'verbHigher',
  'verbHalve',
  'verbDouble',
  'verbTake',
  'beforeDeadline',
  'closing',
  'fallOne',
  'fallMany',
  'riseOne',
  'riseMany',
  'afterMove',
  'fractions',
  'months',
  'magnitudes',
  'moves',
  'pastOne',
  'yearWords',
  'monthWords',
] as const;
export type PhraseTable = (typeof PHRASE_TABLES)[number];

/** A metric's name as it stands inside a sentence. */
export interface MetricWords {
  /** In the middle of a sentence: `patient wait times`, `the net promoter score`. */
  readonly inside: string;
  /** At the start of a sentence. */
  readonly start: string;
  readonly plural: boolean;
  /** A unit that the name itself holds (`Days to close` is in days); null otherwise. */
  readonly unit: string | null;
}

/** The parts a sentence about a promised change is made of. */
export interface ChangeSlots {
  readonly grade: Expression;
  readonly amount: Expression;
  /** The whole-life cost behind the word investment, where it differs from the amount; or an empty text. */
  readonly wholeLife: Expression;
  readonly metric: Expression;
  readonly metricStart: Expression;
  readonly plural: boolean;
  /** Evidence result in the reader's words, or an empty text. */
  readonly evidenceResult: Expression;
  /** 1 = lower, 2 = higher: the way the metric is meant to move. */
  readonly direction: Expression;
  /** 1 none, 2 a quarter, 3 a third, 4 half or double. */
  readonly fraction: Expression;
  /** The size of the change: `30%`, `5 percentage points`, `a third`. */
  readonly change: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
  /** Unit behind the second level with its space, or an empty text. */
  readonly unit: Expression;
  /** `by May 2028`, `within 18 months`. */
  readonly deadline: Expression;
  /** What a second outcome adds before the deadline, or an empty text. */
  readonly second: Expression;
}

/** Whether a metric with a zero baseline is meant, for which no percentage exists. */
export type PromiseForm = 'change' | 'from-nothing';

/**
 * The words of a language and the order they stand in. Rooms build facts and figures; a grammar
 * builds sentences from them. Adding a language is adding one of these.
 */
export interface StatementGrammar {
  readonly tag: string;
  readonly separators: Separators;
  readonly phrases: Readonly<Record<PhraseTable, readonly string[]>>;
  readonly metricWords: (name: string) => MetricWords;
  /** `$` for USD; a code with a space where there is no symbol. */
  readonly currencyPrefix: (currency: string) => string;
  readonly sentences: SentenceTable;
  readonly figureNotes: FigureNotes;
}

/** Every sentence a lens can say. Slots are expressions, so each sentence is live. */
export interface SentenceTable {
  readonly promise: (slots: ChangeSlots, form: PromiseForm) => Expression;
  readonly wrongWay: (slots: ChangeSlots) => Expression;
  readonly noChange: (slots: ChangeSlots) => Expression;
  readonly overdue: (slots: ChangeSlots, monthYear: Expression) => Expression;
  readonly movement: (slots: ChangeSlots) => Expression;
  readonly changeGiven: (slots: ChangeSlots) => Expression;
  readonly changePromised: (slots: ChangeSlots) => Expression;
  readonly withReason: (reason: Expression, sentence: Expression) => Expression;
  readonly second: (slots: SecondSlots) => Expression;
  readonly changeOnly: (slots: ChangeSlots) => Expression;
  readonly changeOnlyDelivered: (slots: ChangeSlots) => Expression;
  readonly delivered: (slots: DeliveredSlots) => Expression;
  readonly withinUsual: (slots: DeliveredSlots) => Expression;
  readonly tooFewReadings: (slots: DeliveredSlots, readings: Expression) => Expression;
  readonly short: (slots: ShortSlots) => Expression;
  readonly noImprovement: (metric: Expression) => Expression;
  readonly ask: (ask: Expression, period: Expression, decision: Expression) => Expression;
  readonly serves: (objective: Expression) => Expression;
  readonly paysBack: (span: Expression, definition: 'discounted' | 'simple') => Expression;
  readonly notPaidBack: (years: Expression) => Expression;
  readonly returns: (slots: ReturnSlots) => Expression;
  readonly noReturn: (amount: Expression, presentValue: Expression) => Expression;
  readonly cashCovers: (cash: Expression, covers: Expression) => Expression;
  readonly notCash: (amount: Expression) => Expression;
  readonly inReturn: (movement: Expression) => Expression;
  readonly openItems: (items: Expression) => Expression;
  readonly doneItems: (items: Expression) => Expression;
  readonly nothingGiven: (side: 'technology') => Expression;
  readonly bridge: (slots: BridgeSlots) => Expression;
}

/** What stands beneath the five figures of a case. */
export interface FigureNotes {
  readonly none: string;
  readonly cost: (years: Expression, rate: Expression) => Expression;
  readonly range: (low: Expression, high: Expression) => Expression;
  readonly noRange: string;
  readonly noBenefits: string;
  readonly noCosts: string;
  readonly roi: string;
  readonly payback: (simple: Expression) => Expression;
  readonly notWithin: (years: Expression) => Expression;
  readonly notPaidBack: string;
  readonly loss: string;
}

export interface SecondSlots {
  readonly people: Expression;
  readonly change: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
  /** Own deadline where it differs from the first, else an empty text. */
  readonly deadline: Expression;
  readonly service: Expression | null;
}

export interface DeliveredSlots extends ChangeSlots {
  readonly actual: Expression;
  readonly actualChange: Expression;
  /** 1 fell, 2 rose, 3 stayed. */
  readonly moved: Expression;
  readonly spent: Expression | null;
}

export interface ShortSlots {
  readonly amount: Expression;
  readonly direction: Expression;
  readonly metric: Expression;
  readonly change: Expression;
  readonly target: Expression;
  readonly fromNothing: boolean;
}

export interface ReturnSlots {
  readonly presentValue: Expression;
  readonly years: Expression;
  readonly gain: Expression;
  /** True when money is lost. */
  readonly loses: Expression;
  readonly rate: Expression;
}

export interface BridgeClause {
  readonly clause: 'outcomes' | 'integration' | 'support' | 'return';
  readonly state: 'evidenced' | 'open';
  /** What shows it, or why it is open. */
  readonly because: Expression;
}

export interface BridgeSlots {
  readonly clauses: readonly BridgeClause[];
}
