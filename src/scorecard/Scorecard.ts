import type { SerialDay } from '../model/calendar';
import type { CellAddress } from '../model/cellAddress';
import type { Better, EvidenceGrade, MetricKind, Side } from '../model/choices';
import type { Change, Deadline } from '../model/field';
import type { Sourced } from '../model/origin';
import type { MetricStatus } from './metricStatus';
import type { Assurance } from './xmr/assurance';
import type { Variation } from './xmr/variation';

/** The figures of a row that lead back to cells. */
export const SCORECARD_FIGURES = [
  'name',
  'baseline',
  'target',
  'targetDate',
  'actual',
  'change',
  'achieved',
  'promisedByNow',
  'status',
  'owner',
  'evidence',
] as const;
export type ScorecardFigure = (typeof SCORECARD_FIGURES)[number];

/** What both leaders see of a metric: one definition, one number, one data owner. Levels are in its unit. */
export interface SharedFigures {
  readonly metricId: string;
  readonly name: Sourced<string>;
  readonly unit: Sourced<string> | null;
  readonly decimals: number | null;
  readonly kind: MetricKind | null;
  readonly better: Better;
  readonly baseline: Sourced<number> | null;
  readonly target: Sourced<number> | null;
  readonly targetDate: Sourced<Deadline> | null;
  /** The target date as a day, a span being counted from the initiative's start; null when it cannot be. */
  readonly targetDay: SerialDay | null;
  /** Latest recorded level. */
  readonly actual: Sourced<number> | null;
  readonly actualPeriod: Sourced<string> | null;
  /** Promised: from baseline to target, or the published change where levels are not given. */
  readonly change: Change | null;
  /** So far: from baseline to the latest level. */
  readonly achieved: Change | null;
  /** Level on the straight line from baseline to target on the as-of day. */
  readonly promisedByNow: number | null;
  readonly status: MetricStatus;
  /** Recorded levels; below 13 in the latest segment there is no icon. */
  readonly points: number;
  readonly variation: Variation | null;
  readonly assurance: Assurance | null;
  readonly owner: Sourced<string> | null;
  /** A blank cell is the weakest grade, with a default as its origin. */
  readonly evidence: Sourced<EvidenceGrade>;
  readonly source: Sourced<string> | null;
  readonly cells: Readonly<Record<ScorecardFigure, readonly CellAddress[]>>;
}

/** One metric as one leader reads it: the shared figures, and that leader's reason. */
export interface ScorecardRow extends SharedFigures {
  /** Both reasons are stated in cells. */
  readonly shared: boolean;
  /** The only side with a stated reason; null when both have one or neither has. */
  readonly side: Side | null;
  /** This side's reason as the cell states it. */
  readonly reason: Sourced<string> | null;
  /** A library reason to consider where the cell states none; never to be shown as the user's own. */
  readonly suggestedReason: string | null;
  /** The metric's name as this side words it. */
  readonly wording: Sourced<string> | null;
}

/** How many metrics matter to whom. */
export interface ScorecardBalance {
  readonly shared: number;
  readonly technologyOnly: number;
  readonly clinicalOnly: number;
  readonly noReason: number;
}

/** The metrics of one initiative for one leader. */
export interface Scorecard {
  readonly side: Side;
  readonly rows: readonly ScorecardRow[];
  readonly balance: ScorecardBalance;
}
