import type { CellAddress } from '../model/cellAddress';
import type { Initiative, Setup } from '../model/Casebook';
import type { Side } from '../model/choices';
import type { StoryMoney } from './facts/StoryMoney';
import type { StatementGrammar } from './grammar/StatementGrammar';
import type { ShownItems } from './grammar/LensSentences';
import type { MissingFact } from './Statement';

/** One clause of "can all of us say yes", as the alignment room judged it. */
export interface StoryBridgeClause {
  readonly clause: 'outcomes' | 'integration' | 'support' | 'return';
  readonly state: 'evidenced' | 'open';
  /** What shows it, or why it is open, in the reader's words. */
  readonly because: string;
  readonly cells: readonly CellAddress[];
}

/** What the process behind a metric says about its latest level. */
export interface StoryReading {
  readonly readings: number;
  /** `improvement`: special cause in the better direction. `unjudged`: too few readings. */
  readonly cause: 'improvement' | 'concern' | 'common' | 'unjudged';
}

/** What one side still waits for, and what it has. */
export interface StoryReadiness {
  readonly open: readonly string[];
  readonly done: readonly string[];
  readonly cells: readonly CellAddress[];
}

/** Everything the sentences of one initiative are made from. */
export interface StoryInput {
  readonly initiative: Initiative;
  readonly setup: Setup;
  readonly money: StoryMoney;
  readonly grammar: StatementGrammar;
  /** Head of year 0 where the sheet names its years (`2026/27`); null otherwise. */
  readonly firstPeriod: string | null;
  readonly bridge: readonly StoryBridgeClause[];
  readonly readiness: Readonly<Record<Side, StoryReadiness>>;
  /** How much of what each side needs to see it has seen; null where nothing of the kind is listed. */
  readonly shown: Readonly<Record<Side, ShownItems>> | null;
  /** What the leaders beside technology are called: `clinical leaders`. */
  readonly leaders: string;
  readonly readings: ReadonlyMap<string, StoryReading>;
  /** What a withheld statement says instead: missing things with their cells, in words. */
  readonly withheldWords: (missing: readonly MissingFact[], metric: string | null) => string;
}
