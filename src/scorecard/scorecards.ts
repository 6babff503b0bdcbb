import type { SerialDay } from '../model/calendar';
import type { Initiative, Metric } from '../model/Casebook';
import type { MetricKind, Side } from '../model/choices';
import type { Sourced } from '../model/origin';
import type { Scorecard, ScorecardBalance, ScorecardRow } from './Scorecard';
import { sharedFigures } from './sharedFigures';

/** Library reasons for a kind of metric, the second leader's in the words of the vocabulary. */
export type ReasonWords = ReadonlyMap<MetricKind, Readonly<Record<Side, string>>>;

/** One initiative, the day it is looked at, and the library to suggest reasons from. */
export interface ScorecardInput {
  readonly initiative: Pick<Initiative, 'metrics' | 'record'>;
  readonly asOf: SerialDay;
  readonly reasons: ReasonWords;
}

/** One row for each side, of the same figures. */
type RowPair = Readonly<Record<Side, ScorecardRow>>;

const reasonOf = (metric: Metric, side: Side): Sourced<string> | null =>
  (side === 'technology' ? metric.record.whyTechnology : metric.record.whyClinical) ?? null;

const wordingOf = (metric: Metric, side: Side): Sourced<string> | null =>
  (side === 'technology' ? metric.record.wordingTechnology : metric.record.wordingClinical) ?? null;

function onlySide(metric: Metric): Side | null {
  const technology = reasonOf(metric, 'technology') !== null;
  if (technology === (reasonOf(metric, 'clinical') !== null)) return null;
  return technology ? 'technology' : 'clinical';
}

function rowPair(metric: Metric, { initiative, asOf, reasons }: ScorecardInput): RowPair {
  const figures = sharedFigures({ initiative, metric, asOf });
  const side = onlySide(metric);
  const shared = side === null && reasonOf(metric, 'technology') !== null;
  const rowFor = (reader: Side): ScorecardRow => {
    const reason = reasonOf(metric, reader);
    const suggestedReason = reason === null && figures.kind !== null ? (reasons.get(figures.kind)?.[reader] ?? null) : null;
    return { ...figures, shared, side, reason, suggestedReason, wording: wordingOf(metric, reader) };
  };
  return { technology: rowFor('technology'), clinical: rowFor('clinical') };
}

/** Shared first, then what matters to this side only, then metrics without a reason, then the other side's own. */
function rank(row: ScorecardRow, side: Side): number {
  if (row.shared) return 0;
  if (row.side === side) return 1;
  return row.side === null ? 2 : 3;
}

function balanceOf(rows: readonly ScorecardRow[]): ScorecardBalance {
  const count = (holds: (row: ScorecardRow) => boolean): number => rows.filter(holds).length;
  return {
    shared: count(({ shared }) => shared),
    technologyOnly: count(({ side }) => side === 'technology'),
    clinicalOnly: count(({ side }) => side === 'clinical'),
    noReason: count(({ shared, side }) => !shared && side === null),
  };
}

/**
 * The two scorecards of an initiative: the same metrics and the same figures, each with its own reasons and order.
 *
 * Rows stand shared first, then those whose reason is stated for this side only, then those without a reason, last
 * the other side's own; within each group in the order of the sheet. A metric counts as shared only when cells state
 * both reasons. An initiative without metrics has two empty scorecards.
 */
export function scorecards(input: ScorecardInput): Readonly<Record<Side, Scorecard>> {
  const pairs = input.initiative.metrics.map((metric) => rowPair(metric, input));
  const scorecardOf = (side: Side): Scorecard => {
    const rows = pairs.map((pair) => pair[side]);
    const ordered = [0, 1, 2, 3].flatMap((place) => rows.filter((row) => rank(row, side) === place));
    return { side, rows: ordered, balance: balanceOf(rows) };
  };
  return { technology: scorecardOf('technology'), clinical: scorecardOf('clinical') };
}
