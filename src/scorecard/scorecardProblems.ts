import type { Initiative, Metric } from '../model/Casebook';
import { cellReference } from '../model/cellAddress';
import { METRIC_FIELDS } from '../model/fieldTables';
import { movement } from '../model/metricChange';
import { fieldCell, missingField } from '../model/missingField';
import type { Problem } from '../model/Problem';
import { problem } from '../model/Problem';
import { vocabularyWords, type Vocabulary } from '../model/vocabularies/vocabulary';

/** Where metrics are looked at for what a scorecard lacks. */
export interface ScorecardProblemInput {
  readonly initiative: Pick<Initiative, 'metrics' | 'record'>;
  readonly vocabulary: Vocabulary;
}

type MetricCheck = (metric: Metric, input: ScorecardProblemInput) => readonly Problem[];

function missingReasons(metric: Metric, { vocabulary }: ScorecardProblemInput): readonly Problem[] {
  const clinicalHeader = vocabularyWords(vocabulary)?.whyHeader ?? METRIC_FIELDS.whyClinical.header;
  const fields = [
    { field: 'whyTechnology', header: METRIC_FIELDS.whyTechnology.header, side: 'technology', stated: metric.record.whyTechnology },
    { field: 'whyClinical', header: clinicalHeader, side: vocabulary, stated: metric.record.whyClinical },
  ] as const;
  return fields
    .filter(({ stated }) => stated === undefined)
    .map(({ field, header, side }) =>
      missingField({ code: 'reason-missing', place: metric.place, field, header, data: { metric: metric.name.value, side } }),
    );
}

function missingOwner(metric: Metric): readonly Problem[] {
  if (metric.record.dataOwner !== undefined) return [];
  const { header } = METRIC_FIELDS.dataOwner;
  const data = { metric: metric.name.value };
  return [missingField({ code: 'data-owner-missing', place: metric.place, field: 'dataOwner', header, data })];
}

function missingActuals(metric: Metric, { initiative }: ScorecardProblemInput): readonly Problem[] {
  const status = initiative.record.status?.value;
  // A published change without levels is itself the recorded result.
  const isResult = metric.record.change !== undefined && metric.record.target === undefined;
  if (isResult || metric.actuals.length > 0 || (status !== 'in delivery' && status !== 'delivered')) return [];
  return [problem('actual-missing', metric.place.first, { metric: metric.name.value, status, table: 'Actuals' })];
}

function wrongWay(metric: Metric): readonly Problem[] {
  const { baseline, target, change } = metric.record;
  const better = metric.better.value;
  const levels =
    baseline !== undefined && target !== undefined
      ? { field: 'target', baseline: baseline.value, level: target.value }
      : { field: 'change', baseline: 0, level: change?.value.value ?? 0 };
  if (movement({ ...levels, better }) !== 'worse') return [];
  const cell = fieldCell(metric.place, levels.field);
  const place = cell === null ? {} : { cell: cellReference(cell) };
  return [problem('metric-wrong-way', cell ?? metric.place.first, { metric: metric.name.value, better, ...place })];
}

/** What a scorecard needs of every metric; the order is that in which problems are listed. */
const CHECKS: readonly MetricCheck[] = [wrongWay, missingActuals, missingReasons, missingOwner];

/**
 * What the scorecards of an initiative lack, each with the cell to type in.
 *
 * reason-missing once for each side without a stated reason; data-owner-missing; actual-missing only while the
 * initiative is in delivery or delivered and no published change stands for the result; metric-wrong-way when the target (or the published change) is worse than
 * the baseline. Listed metric by metric.
 *
 * @example scorecardProblems({ initiative: { metrics: [], record: {} }, vocabulary: 'clinical' }) // []
 */
export function scorecardProblems(input: ScorecardProblemInput): readonly Problem[] {
  return input.initiative.metrics.flatMap((metric) => CHECKS.flatMap((check) => check(metric, input)));
}
