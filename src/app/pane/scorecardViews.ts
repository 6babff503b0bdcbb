import { SIDES, type Side } from '../../model/choices';
import type { CellAddress } from '../../model/cellAddress';
import type { MetricStatus } from '../../scorecard/metricStatus';
import type { ScorecardRow } from '../../scorecard/Scorecard';
import { cellViews, type CellView } from './cellViews';
import { levelText } from './levelText';
import type { PaneContext } from './PaneContext';

/** A level on a scorecard and the way to its cell; null where no cell gives one. */
export interface LevelView {
  readonly text: string;
  readonly cell: CellView | null;
}

/** A metric as one leader reads it. */
export interface ScorecardRowView {
  readonly metricId: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: LevelView | null;
  readonly target: LevelView | null;
  readonly latest: LevelView | null;
  readonly latestPeriod: string;
  readonly status: MetricStatus;
  readonly statusText: string;
  readonly reason: string;
  /** The reason is a cell's; else nothing is stated and a library reason may be suggested. */
  readonly reasonStated: boolean;
  readonly matters: string;
  readonly shared: boolean;
}

/** One leader's scorecard. */
export interface ScorecardView {
  readonly side: Side;
  readonly tab: string;
  readonly title: string;
  readonly balance: string;
  readonly heads: { readonly baseline: string; readonly target: string; readonly latest: string; readonly why: string };
  readonly rows: readonly ScorecardRowView[];
}

function reasonOf({ reason, side, suggestedReason }: ScorecardRow, { built }: PaneContext): string {
  const words = built.words.report;
  if (reason !== null) return reason.value;
  const missing = words.label(side === null ? 'no-reason' : 'no-reason-here');
  return suggestedReason === null ? missing : `${missing} ${words.sentence('reason-suggested', { reason: suggestedReason })}`;
}

function rowView(row: ScorecardRow, context: PaneContext): ScorecardRowView {
  const { built, result } = context;
  const { words } = built;
  const metric = result.initiative.metrics.find(({ id }) => id === row.metricId);
  const level = (value: number | undefined, cells: readonly CellAddress[]): LevelView | null => {
    if (value === undefined || metric === undefined) return null;
    const [cell = null] = cellViews(cells);
    return { text: levelText(metric, value, { words, withUnit: false }), cell };
  };
  const { shared, side, unit, wording, name } = row;
  const matters = shared ? 'matters-both' : side === null ? 'matters-unsaid' : `matters-${side}`;
  return {
    metricId: row.metricId,
    name: wording?.value ?? name.value,
    unit: unit === null || unit.value === '%' ? '' : unit.value,
    baseline: level(row.baseline?.value, row.cells.baseline),
    target: level(row.target?.value, row.cells.target),
    latest: level(row.actual?.value, row.cells.actual),
    latestPeriod: row.actualPeriod?.value ?? '',
    status: row.status,
    statusText: words.report.status(row.status),
    reason: reasonOf(row, context),
    reasonStated: row.reason !== null,
    matters: words.report.label(matters),
    shared,
  };
}

/** Both leaders' scorecards of a case: the same figures, each with its own reasons and order. */
export function scorecardViews(context: PaneContext): readonly ScorecardView[] {
  const { built, result } = context;
  const { label } = built.words.report;
  return SIDES.map((side) => {
    const { rows, balance } = result.scorecards[side];
    const single = rows.length - balance.shared;
    const told = `${label('balance-before')}${String(balance.shared)}${label('balance-between')}${String(single)}${label('balance-after')}`;
    return {
      side,
      tab: label(`side-${side}`),
      title: label(`scorecard-title-${side}`),
      balance: rows.length === 0 ? label('scorecard-empty') : told,
      heads: { baseline: label('head-baseline'), target: label('head-target'), latest: label('head-latest'), why: label(`head-why-${side}`) },
      rows: rows.map((row) => rowView(row, context)),
    };
  });
}
