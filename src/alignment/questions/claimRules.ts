import type { Initiative, Metric } from '../../model/Casebook';
import { INITIATIVE_FIELDS, METRIC_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import type { Problem, ProblemCode } from '../../model/Problem';
import type { QuestionInput, QuestionRule } from './QuestionRule';

type MetricField = keyof typeof METRIC_FIELDS;
type InitiativeField = keyof typeof INITIATIVE_FIELDS;

/** A problem at a field of a metric's row; the sentence gets the metric's name. */
function atMetric(code: ProblemCode, metric: Metric, field: MetricField): Problem {
  const { header } = METRIC_FIELDS[field];
  return missingField({ code, place: metric.place, field, header, data: { metric: metric.name.value } });
}

/** A problem at a field of the initiative's row; the sentence gets the initiative's name. */
export function atInitiative(code: ProblemCode, initiative: Initiative, field: InitiativeField): Problem {
  const { header } = INITIATIVE_FIELDS[field];
  return missingField({ code, place: initiative.place, field, header, data: { initiative: initiative.name.value } });
}

/** A rule about each metric: where it holds, the field to fill is named. */
export function metricRule(code: ProblemCode, field: MetricField, holds: (metric: Metric, input: QuestionInput) => boolean): QuestionRule {
  return {
    code,
    find: (input) => input.initiative.metrics.filter((metric) => holds(metric, input)).map((metric) => atMetric(code, metric, field)),
  };
}

/** A rule about the initiative itself. */
export function initiativeRule(code: ProblemCode, field: InitiativeField, holds: (initiative: Initiative) => boolean): QuestionRule {
  return { code, find: ({ initiative }) => (holds(initiative) ? [atInitiative(code, initiative, field)] : []) };
}

const isDelivered = ({ initiative }: QuestionInput): boolean => initiative.record.status?.value === 'delivered';
/** A published change stands for levels that nobody gave. */
const isChangeOnly = ({ record }: Metric): boolean => record.change !== undefined && record.baseline === undefined;

/** Without these nothing is claimed, or only in part. */
export const CLAIM_RULES: readonly QuestionRule[] = [
  initiativeRule('cost-missing', 'cost', ({ costs, record }) => costs.length === 0 && record.ask === undefined),
  {
    code: 'metric-missing',
    find: ({ initiative }) => {
      if (initiative.metrics.length > 0) return [];
      const data = { initiative: initiative.name.value };
      return [missingField({ code: 'metric-missing', place: initiative.place, field: 'metric', header: METRIC_FIELDS.metric.header, data })];
    },
  },
  metricRule('baseline-missing', 'baseline', (metric) => metric.record.baseline === undefined && !isChangeOnly(metric)),
  metricRule('target-missing', 'target', (metric) => metric.record.target === undefined && !isChangeOnly(metric)),
  metricRule('target-date-missing', 'targetDate', ({ record }, input) => record.targetDate === undefined && !isDelivered(input)),
  metricRule('levels-not-given', 'baseline', isChangeOnly),
];
