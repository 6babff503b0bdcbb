import type { Metric } from '../../model/Casebook';
import { METRIC_FIELDS } from '../../model/fieldTables';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RecordOf } from '../../model/record';
import { addressOf, cellOf, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { readRecord } from '../casebook/readRecord';
import { cellOrigin } from '../casebook/takeReading';
import { foldText } from '../../model/foldText';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { freeId, slug } from '../initiatives/slug';
import { isBlank } from '../tables/GridView';
import { decimalsOfFormat, isPercentFormat } from '../values/numberFormat';
import { shortText } from '../values/readAmount';
import { canonicalUnit } from '../values/units';
import { betterOf } from './betterOf';
import { metricName } from './metricName';
import { readLevels } from './readLevels';
import type { MetricLevels } from './readLevels';

const LEVEL_FIELDS = ['baseline', 'target', 'change'] as const;
/** In a row that also holds an initiative these belong to the initiative. */
const INITIATIVES_OWN = ['id', 'initiative'] as const;

/** Whether a row says anything about a metric. */
export function hasMetric(row: SourceRow): boolean {
  return ['metric', ...LEVEL_FIELDS].some((field) => !isBlank(cellOf(row, field)));
}

/**
 * Reads a metric from a row of the Metrics table, or from a row that also holds its initiative.
 *
 * Null when the row names no metric or repeats one of the same initiative; the problem says so.
 */
export function readMetricRow(row: SourceRow, owner: InitiativeDraft, run: BookRun): Metric | null {
  const { problems } = owner;
  const isCaseRow = row.table.mapping.table === 'caseRow';
  const except = isCaseRow ? [...LEVEL_FIELDS, ...INITIATIVES_OWN] : LEVEL_FIELDS;
  const record = readRecord({ row, fields: METRIC_FIELDS, except }, run.run, problems);
  const text = record.metric ?? record.id;
  if (text === undefined) {
    problems.push(problem('row-incomplete', addressOf(row, 'metric'), { field: METRIC_FIELDS.metric.header }));
    return null;
  }
  const { name, unit } = nameAndUnit(row, { text, unit: record.unit }, problems);
  if (repeats(owner, name.value, record.id?.value)) {
    problems.push(problem('row-duplicate', addressOf(row, 'metric'), { name: shortText(name.value) }));
    return null;
  }
  const facts = { row, name: name.value, unit: unit?.value ?? null, better: record.better?.value };
  const { shownUnit, ...levels } = readLevels(facts, run.run, problems);
  const at = addressOf(row, 'better');
  const better = betterOf({ name: name.value, said: record.better, ...given(levels), at }, problems);
  const plain = slug(record.id?.value ?? name.value);
  // Two initiatives may measure the same; the second one's id says whose it is.
  const id = freeId(run.metricIds.has(plain) ? `${owner.id}-${plain}` : plain, run.metricIds);
  const decimals = decimalsOf(row);
  return { id, name, unit: unit ?? shownUnit, decimals, better, record: { ...record, ...levels }, place: rowPlace(row), actuals: [] };
}

function given(levels: Omit<MetricLevels, 'shownUnit'>): Pick<Parameters<typeof betterOf>[0], 'baseline' | 'target' | 'change'> {
  return { baseline: levels.baseline, target: levels.target, change: levels.change };
}

function repeats(owner: InitiativeDraft, name: string, id: string | undefined): boolean {
  const folded = foldText(name);
  return owner.metrics.some(
    (metric) => (foldText(metric.name.value) === folded && folded !== '') || (id !== undefined && metric.record.id?.value === id),
  );
}

function nameAndUnit(
  row: SourceRow,
  said: { readonly text: Sourced<string>; readonly unit: RecordOf<typeof METRIC_FIELDS>['unit'] },
  problems: Problem[],
): { readonly name: Sourced<string>; readonly unit: Sourced<string> | null } {
  const { text, unit: own } = said;
  const split = metricName(text.value);
  if (split.unit === null || split.name === '') {
    return { name: text, unit: own === undefined ? null : { ...own, value: canonicalUnit(own.value) } };
  }
  const at = addressOf(row, 'metric');
  const origin = cellOrigin({ cell: cellOf(row, 'metric'), at, header: '' }, 'unit-from-name');
  // A name that keeps its unit ("% of patients seen") is not cut.
  const name = split.name === text.value ? text : { value: split.name, origin };
  if (own !== undefined) return { name, unit: { ...own, value: canonicalUnit(own.value) } };
  const header = row.table.columns.get('metric')?.header ?? METRIC_FIELDS.metric.header;
  problems.push(problem('value-coerced', at, { text: shortText(text.value), value: split.unit, coercion: 'unit-from-name', header }));
  return { name, unit: { value: split.unit, origin } };
}

/** Decimals that the level cells show; percent formats show them of the percent. */
function decimalsOf(row: SourceRow): number | null {
  const shown = (['baseline', 'target'] as const).flatMap((field) => {
    const cell = cellOf(row, field);
    if (typeof cell.value !== 'number') return [];
    const decimals = decimalsOfFormat(cell.format);
    return decimals === null && !isPercentFormat(cell.format) ? [] : [decimals ?? 0];
  });
  return shown.length === 0 ? null : Math.max(...shown);
}
