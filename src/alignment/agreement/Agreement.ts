import type { CellAddress } from '../../model/cellAddress';
import type { Side } from '../../model/choices';
import type { Cascade } from '../cascade/cascade';
import type { ConcernPattern } from '../concerns/concernPattern';
import type { ConcernReading } from '../concerns/concernReadings';
import type { ReadinessEntry } from '../readiness/readiness';
import type { ReadinessNeed } from '../readiness/readinessNeeds';

/** How far one item of a pack has come; `missing`: a standard item that nobody listed. */
export type PackState = 'done' | 'in progress' | 'open' | 'not needed' | 'missing';

/** One thing that a champion brings. */
export interface PackItem {
  /** The standard item it answers; null for one of the organisation's own. */
  readonly need: ReadinessNeed | null;
  /** What the sheet lists; null where nobody listed it. */
  readonly entry: ReadinessEntry | null;
  readonly state: PackState;
}

/** What the champion of one side brings to convince the other: standard items first, then the organisation's own. */
export interface ChampionPack {
  /** The side whose champion brings it. */
  readonly from: Side;
  /** The side that needs to see it. */
  readonly to: Side;
  readonly items: readonly PackItem[];
  readonly done: number;
  /** Items that are needed: all but those marked as not needed. */
  readonly needed: number;
}

/** How far a concern has come on its way: raised, put as a requirement, answered by evidence, closed. */
export type ConcernStage = 'concern' | 'requirement' | 'evidence' | 'closed';

/** A concern with its stage, and what comes next; null for one that is closed. */
export interface ConcernStep extends ConcernReading {
  readonly stage: ConcernStage;
  readonly next: Exclude<ConcernStage, 'concern'> | null;
}

/** A pattern that open concerns show, with what helps and what to ask in the words of the locale. */
export interface PatternPrompt {
  readonly pattern: ConcernPattern;
  /** Concerns that show it and are not closed. */
  readonly concerns: readonly ConcernStep[];
  readonly cells: readonly CellAddress[];
}

/** What one side gives, as it stands in the list of commitments. */
export interface Gift {
  readonly side: Side;
  readonly who: string;
  readonly gives: string;
  /** Serial day; null without a date. */
  readonly day: number | null;
  readonly state: 'done' | 'in progress' | 'open' | 'not needed';
  readonly at: CellAddress;
}

/** Where two leaders stand on one initiative: what each needs, what keeps them apart, what is promised. */
export interface Agreement {
  /** By the side that needs to be convinced. */
  readonly packs: Readonly<Record<Side, ChampionPack>>;
  readonly concerns: readonly ConcernStep[];
  /** Most concerns first. */
  readonly prompts: readonly PatternPrompt[];
  readonly cascade: Cascade;
  readonly gifts: readonly Gift[];
}
