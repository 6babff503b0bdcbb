import type { BenefitLine, Metric } from '../../model/Casebook';
import { BENEFIT_FIELDS, METRIC_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import type { Problem } from '../../model/Problem';
import type { RowPlace } from '../../model/record';
import { foldText } from '../../model/foldText';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { metricName } from '../metrics/metricName';

/**
 * A benefit with the metric it names, by id or by name in any case; null with a problem at the missing cell where it
 * follows the change of a metric and lacks what that needs.
 */
export function settleDriver(line: BenefitLine, draft: InitiativeDraft): BenefitLine | null {
  const { metric: named, driver } = line.record;
  const metric = named === undefined ? null : metricNamed(named.value, draft.metrics);
  const linked = metric === null ? line : { ...line, metricId: metric.id };
  const typed = line.years.some((amount) => amount !== null);
  // Amounts by year say what the benefit is, whatever drives it.
  if (driver?.value !== 'metric change' || typed) return linked;
  const missing = missingOf(line, metric);
  if (missing === null) return linked;
  draft.problems.push(missing);
  return null;
}

function metricNamed(reference: string, metrics: readonly Metric[]): Metric | null {
  const wanted = foldText(reference);
  const byId = metrics.find(({ id, record }) => foldText(id) === wanted || foldText(record.id?.value ?? '') === wanted);
  const isName = (name: string, wording: string): boolean => wording !== '' && foldText(name) === wording;
  return byId ?? metrics.find(({ name }) => isName(name.value, wanted) || isName(name.value, foldText(metricName(reference).name))) ?? null;
}

const LINE_NEEDS = ['volume', 'unitValue'] as const;
const METRIC_NEEDS = ['baseline', 'target'] as const;

function missingOf(line: BenefitLine, metric: Metric | null): Problem | null {
  const said = (place: RowPlace, field: string, header: string): Problem =>
    missingField({ code: 'driver-incomplete', place, field, header, data: { benefit: line.label.value, needs: header } });
  if (metric === null) return said(line.place, 'metric', BENEFIT_FIELDS.metric.header);
  const ofLine = LINE_NEEDS.find((field) => line.record[field] === undefined);
  if (ofLine !== undefined) return said(line.place, ofLine, BENEFIT_FIELDS[ofLine].header);
  const ofMetric = METRIC_NEEDS.find((field) => metric.record[field] === undefined);
  if (ofMetric !== undefined) return said(metric.place, ofMetric, METRIC_FIELDS[ofMetric].header);
  return metric.better.value === 'neutral' ? said(metric.place, 'better', METRIC_FIELDS.better.header) : null;
}
