import type { Actual, Metric } from '../../model/Casebook';
import { ACTUAL_FIELDS } from '../../model/fieldTables';
import { problem } from '../../model/Problem';
import { addressOf, cellOf, contextOf, firstCell } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { readRecord } from '../casebook/readRecord';
import { takeReading } from '../casebook/takeReading';
import { foldText } from '../../model/foldText';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { shortText } from '../values/readAmount';
import { dayOfPeriod } from '../values/dayOfPeriod';
import { readLevel } from '../values/readLevel';
import { metricName } from './metricName';
import { settleLevel } from './settleLevel';

interface MetricPlace {
  readonly owner: InitiativeDraft;
  readonly index: number;
  readonly actuals: Actual[];
}

/** Metrics by id and by name, over all initiatives. */
export type MetricIndex = ReadonlyMap<string, MetricPlace | 'ambiguous'>;

/** Finds metrics by id, given id, and name; a name that two initiatives use is ambiguous. */
export function metricIndex(drafts: readonly InitiativeDraft[]): MetricIndex {
  const index = new Map<string, MetricPlace | 'ambiguous'>();
  for (const owner of drafts) {
    owner.metrics.forEach((metric, position) => {
      const place: MetricPlace = { owner, index: position, actuals: [] };
      for (const key of new Set([metric.id, metric.record.id?.value ?? metric.id, metric.name.value].map(foldText))) {
        index.set(key, index.has(key) ? 'ambiguous' : place);
      }
    });
  }
  return index;
}

/** Reads a row of the Actuals table into the metric it names. */
export function attachActual(row: SourceRow, index: MetricIndex, run: BookRun): void {
  const record = readRecord({ row, fields: ACTUAL_FIELDS, except: ['value'] }, run.run, run.problems);
  const found = record.metric === undefined ? undefined : findMetric(index, record.metric.value);
  if (record.metric === undefined || record.period === undefined) {
    const field = record.metric === undefined ? 'metric' : 'period';
    run.problems.push(problem('row-incomplete', addressOf(row, field), { field: ACTUAL_FIELDS[field].header }));
    return;
  }
  if (found === undefined || found === 'ambiguous') {
    const name = shortText(record.metric.value);
    const at = addressOf(row, 'metric');
    run.problems.push(found === undefined ? problem('row-orphan', at, { name, nearest: '' }) : problem('name-ambiguous', at, { name }));
    return;
  }
  const metric = found.owner.metrics[found.index];
  if (metric === undefined) return;
  const value = levelOfActual(row, metric, { run, owner: found.owner });
  if (value === null) return;
  const actual: Actual = { period: record.period, day: dayOf(row, run), value, record };
  found.actuals.push(actual);
}

/** Puts the gathered levels into their metrics. */
export function settleActuals(index: MetricIndex): void {
  for (const place of new Set(index.values())) {
    if (place === 'ambiguous' || place.actuals.length === 0) continue;
    const metric = place.owner.metrics[place.index];
    if (metric !== undefined) place.owner.metrics[place.index] = { ...metric, actuals: place.actuals };
  }
}

function findMetric(index: MetricIndex, reference: string): MetricPlace | 'ambiguous' | undefined {
  return index.get(foldText(reference)) ?? index.get(foldText(metricName(reference).name));
}

function levelOfActual(row: SourceRow, metric: Metric, from: { readonly run: BookRun; readonly owner: InitiativeDraft }): Actual['value'] | null {
  const column = row.table.columns.get('value');
  if (column === undefined) return null;
  const { problems } = from.owner;
  const cell = cellOf(row, 'value');
  const text = shortText(String(cell.value ?? ''));
  const shown = readLevel(cell, contextOf(from.run.run, row.table, column));
  if (shown.state === 'missing') {
    problems.push(problem('row-incomplete', firstCell(row), { field: ACTUAL_FIELDS.value.header }));
    return null;
  }
  const reading = settleLevel({ reading: shown, unit: metric.unit?.value ?? null, isTarget: false, text });
  return takeReading(reading, { cell, at: addressOf(row, 'value'), header: column.header }, problems);
}

function dayOf(row: SourceRow, run: BookRun): Actual['day'] {
  const column = row.table.columns.get('period');
  return column === undefined ? null : dayOfPeriod(cellOf(row, 'period'), contextOf(run.run, row.table, column));
}
