import type { SerialDay } from '../model/calendar';
import type { Actual, Initiative, Metric } from '../model/Casebook';
import type { CellAddress } from '../model/cellAddress';
import type { EvidenceGrade } from '../model/choices';
import { deadlineDay } from '../model/deadlineDay';
import type { Change } from '../model/field';
import { metricChange } from '../model/metricChange';
import { metricKind } from '../model/metricKind';
import type { Sourced } from '../model/origin';
import { originCells } from '../model/origin';
import { actualsInOrder } from '../model/actualsInOrder';
import { baselinePointsOf } from './baselinePointsOf';
import { metricStatus } from './metricStatus';
import { promisedByNow } from './promisedByNow';
import type { ScorecardFigure, SharedFigures } from './Scorecard';
import { latestState } from './xmr/latestState';

const BLANK_EVIDENCE: Sourced<EvidenceGrade> = { value: 'assumed', origin: { kind: 'default', reason: 'evidence-blank' } };

/** A metric with the initiative it belongs to, seen on a day. */
export interface MetricOnDay {
  readonly initiative: Pick<Initiative, 'record'>;
  readonly metric: Metric;
  readonly asOf: SerialDay;
}

type Optional<T> = Sourced<T> | null | undefined;

const valueOf = <T>(sourced: Optional<T>): T | null => (sourced === undefined || sourced === null ? null : sourced.value);

const cellsOf = (...values: readonly Optional<unknown>[]): readonly CellAddress[] =>
  values.flatMap((value) => (value === undefined || value === null ? [] : originCells(value.origin)));

function changeTo(metric: Metric, level: Optional<number>): Change | null {
  const [baseline, reached] = [valueOf(metric.record.baseline), valueOf(level)];
  if (baseline === null || reached === null) return null;
  return metricChange({ baseline, level: reached, unit: valueOf(metric.unit), name: metric.name.value });
}

/** What the promise says: levels and the days between which it runs. */
function promiseOf({ initiative, metric, asOf }: MetricOnDay) {
  const { baseline = null, target = null, targetDate = null, baselineDate } = metric.record;
  const begin = baselineDate ?? initiative.record.start ?? null;
  const targetDay = targetDate === null ? null : deadlineDay(targetDate.value, valueOf(initiative.record.start));
  const path = { baseline: valueOf(baseline), from: valueOf(begin), target: valueOf(target), until: targetDay };
  return { baseline, target, targetDate, targetDay, begin, byNow: promisedByNow(path, asOf) };
}

type MetricPromise = ReturnType<typeof promiseOf>;

function iconsOf(metric: Metric, ordered: readonly Actual[]) {
  return latestState({
    points: ordered.map(({ value, record }) => ({ value: value.value, newLimitsBecause: valueOf(record.newLimitsBecause) })),
    better: metric.better.value,
    target: valueOf(metric.record.target),
    baselinePoints: baselinePointsOf(ordered, valueOf(metric.record.baselineDate)),
  });
}

function statusOf({ initiative, metric, asOf }: MetricOnDay, promise: MetricPromise, actual: Optional<number>) {
  return metricStatus({
    better: metric.better.value,
    target: valueOf(promise.target),
    targetDay: promise.targetDay,
    actual: valueOf(actual),
    promisedByNow: promise.byNow,
    start: valueOf(initiative.record.start),
    initiativeStatus: valueOf(initiative.record.status),
    asOf,
  });
}

function figureCells(metric: Metric, promise: MetricPromise, actual: Optional<number>) {
  const { baseline, target, targetDate, begin, byNow } = promise;
  const hasLevels = baseline !== null && target !== null;
  const hasResult = baseline !== null && valueOf(actual) !== null;
  return {
    name: cellsOf(metric.name),
    baseline: cellsOf(baseline),
    target: cellsOf(target),
    targetDate: cellsOf(targetDate),
    actual: cellsOf(actual),
    change: hasLevels ? cellsOf(baseline, target) : cellsOf(metric.record.change),
    achieved: hasResult ? cellsOf(baseline, actual) : [],
    promisedByNow: byNow === null ? [] : cellsOf(baseline, begin, target, targetDate),
    status: cellsOf(actual, target, targetDate),
    owner: cellsOf(metric.record.dataOwner),
    evidence: cellsOf(metric.record.evidence),
  } satisfies Readonly<Record<ScorecardFigure, readonly CellAddress[]>>;
}

/**
 * Everything about a metric that both scorecards show: levels, changes, promise, status, icons, with their cells.
 *
 * Worked out once, so that the two scorecards cannot differ. A figure that no cell gives is null.
 */
export function sharedFigures(seen: MetricOnDay): SharedFigures {
  const { metric } = seen;
  const { kind, change, dataOwner = null, evidence = BLANK_EVIDENCE, source = null } = metric.record;
  const ordered = actualsInOrder(metric.actuals);
  const latest = ordered.at(-1) ?? { value: null, period: null };
  const promise = promiseOf(seen);
  const { variation, assurance } = iconsOf(metric, ordered);
  return {
    metricId: metric.id,
    name: metric.name,
    unit: metric.unit,
    decimals: metric.decimals,
    kind: metricKind({ kind: valueOf(kind), name: metric.name.value }),
    better: metric.better.value,
    baseline: promise.baseline,
    target: promise.target,
    targetDate: promise.targetDate,
    targetDay: promise.targetDay,
    actual: latest.value,
    actualPeriod: latest.period,
    change: changeTo(metric, promise.target) ?? valueOf(change),
    achieved: changeTo(metric, latest.value),
    promisedByNow: promise.byNow,
    status: statusOf(seen, promise, latest.value),
    points: metric.actuals.length,
    variation,
    assurance,
    owner: dataOwner,
    evidence,
    source,
    cells: figureCells(metric, promise, latest.value),
  };
}
