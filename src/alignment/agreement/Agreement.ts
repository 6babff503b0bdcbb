import type { SerialDay } from '../../model/calendar';
import type { CellAddress } from '../../model/cellAddress';
import type { ItemState, Side } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import type { Cascade } from '../cascade/cascade';
import type { CascadeStep } from '../cascade/cascadeStep';
import type { ConcernPattern } from '../concerns/concernPattern';
import type { ConcernReading } from '../concerns/concernReadings';
import type { ReadinessEntry } from '../readiness/readiness';
import type { ReadinessNeed } from '../readiness/readinessNeeds';

/** How far one item of a pack has come; `missing`: a standard item that nobody listed. */
export type PackState = ItemState | 'missing';

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
export const CONCERN_STAGES = ['concern', 'requirement', 'evidence', 'closed'] as const;
export type ConcernStage = (typeof CONCERN_STAGES)[number];

/** A concern with its stage, and what comes next; null for one that is closed. */
export interface ConcernStep extends ConcernReading {
  readonly stage: ConcernStage;
  readonly next: Exclude<ConcernStage, 'concern'> | null;
  /** Stages that it passed although the sheet says nothing about them. */
  readonly passedOver: readonly ('requirement' | 'evidence')[];
}

/** A pattern that open concerns show; what helps and what to ask stand in the locales. */
export interface PatternPrompt {
  readonly pattern: ConcernPattern;
  /** Concerns that show it and are not closed. */
  readonly concerns: readonly ConcernStep[];
  readonly cells: readonly CellAddress[];
}

/** A row of the list of commitments. */
export interface CommitmentEntry {
  /** Its place in the recommended order; null for a step of its own kind, which may well be informal. */
  readonly step: CascadeStep | null;
  readonly text: Sourced<string> | null;
  readonly side: Side;
  readonly who: Sourced<string> | null;
  readonly gives: Sourced<string> | null;
  readonly date: Sourced<SerialDay> | null;
  readonly isPublic: boolean;
  /** A blank cell means open. */
  readonly state: ItemState;
  /** First cell of its row. */
  readonly at: CellAddress;
}

/** One step of the recommended order, with the commitments that take it. */
export interface StepStanding {
  readonly step: CascadeStep;
  /** As far as the furthest of its commitments has come; `missing` without any. */
  readonly state: PackState;
  /** Furthest first. */
  readonly commitments: readonly CommitmentEntry[];
}

/** What one side gives, as it stands in the list of commitments. */
export interface Gift {
  readonly side: Side;
  readonly who: string;
  readonly gives: string;
  /** Serial day; null without a date. */
  readonly day: number | null;
  readonly state: ItemState;
  readonly at: CellAddress;
}

/** What one side still waits for before it can be content. */
export interface SideStanding {
  /** Items of its pack that are needed and not there. */
  readonly waitingFor: number;
  /** Concerns of its own that are not closed. */
  readonly openConcerns: number;
  /** Nothing is waited for, and nothing it raised is open. */
  readonly isContent: boolean;
}

/** Where two leaders stand on one initiative: what each needs, what keeps them apart, what is promised. */
export interface Agreement {
  /** By the side that needs to be convinced. */
  readonly packs: Readonly<Record<Side, ChampionPack>>;
  /** In the order of the log. */
  readonly concerns: readonly ConcernStep[];
  /** Most concerns first. */
  readonly prompts: readonly PatternPrompt[];
  readonly cascade: Cascade;
  /** All steps in the recommended order. */
  readonly steps: readonly StepStanding[];
  /** Commitments that take no place in the order. */
  readonly besides: readonly CommitmentEntry[];
  readonly gifts: readonly Gift[];
  readonly sides: Readonly<Record<Side, SideStanding>>;
  /** Both sides are content, and no concern is open. */
  readonly isReady: boolean;
}
