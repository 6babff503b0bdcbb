import type { Actual, BenefitLine, Commitment, Concern, CostLine, Initiative, Metric, ReadinessItem, Setup } from '../../src/model/Casebook';
import { serialOfIso } from '../../src/model/calendar';
import type { FieldTable } from '../../src/model/field';
import { FIELD_TABLES } from '../../src/model/fieldTables';
import type { Sourced } from '../../src/model/origin';
import type { RowPlace } from '../../src/model/record';

/** The day of a `YYYY-MM-DD` text that is known to be one. */
export function day(text: string): number {
  return serialOfIso(text) ?? Number.NaN;
}

/** A value that stands in a cell. */
export function cell<T>(value: T, at: { readonly sheet?: string; readonly row?: number; readonly column?: number } = {}): Sourced<T> {
  const { sheet = 'Sheet1', row = 1, column = 0 } = at;
  const holds = typeof value === 'number' ? 'number' : 'text';
  return { value, origin: { kind: 'cell', at: { sheet, row, column }, holds, factor: 1, shown: String(value), coercion: null } };
}

/** A value assumed where no cell says anything. */
export function assumed<T>(value: T): Sourced<T> {
  return { value, origin: { kind: 'default', reason: 'test' } };
}

/** A row of a table that has all its columns, in the order of the template. */
export function fullPlace(sheet: string, table: FieldTable, row = 1): RowPlace {
  const columns = Object.fromEntries(Object.keys(table).map((field, column) => [field, column]));
  return { sheet, row, columns, first: { sheet, row, column: 0 } };
}

/** A row of a table whose columns nobody made. */
export function barePlace(sheet: string, row = 1): RowPlace {
  return { sheet, row, columns: {}, first: { sheet, row, column: 0 } };
}

/** A metric of which only the name is known, changed as told. */
export function metricOf(name: string, record: Metric['record'] = {}, rest: Partial<Metric> = {}): Metric {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name: cell(name, { sheet: 'Metrics' }),
    unit: null,
    decimals: null,
    better: cell('lower'),
    record,
    place: fullPlace('Metrics', FIELD_TABLES.metrics),
    actuals: [],
    ...rest,
  };
}

/** Recorded levels, one a month from January 2026 on. */
export function monthly(values: readonly number[], reasons: Readonly<Record<number, string>> = {}): readonly Actual[] {
  return values.map((value, index) => {
    const month = `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const because = reasons[index];
    return {
      period: cell(month),
      day: day(`${month}-01`),
      value: cell(value, { sheet: 'Actuals', row: index + 1, column: 2 }),
      record: because === undefined ? {} : { newLimitsBecause: cell(because) },
    };
  });
}

export function readinessOf(record: ReadinessItem['record'], row = 1): ReadinessItem {
  return { record, place: fullPlace('Readiness', FIELD_TABLES.readiness, row) };
}

export function concernOf(record: Concern['record'], row = 1): Concern {
  return { record, place: fullPlace('Concerns', FIELD_TABLES.concerns, row) };
}

export function commitmentOf(record: Commitment['record'], row = 1): Commitment {
  return { record, place: fullPlace('Commitments', FIELD_TABLES.commitments, row) };
}

export function costOf(label: string, record: CostLine['record'] = {}, years: CostLine['years'] = [cell(100)]): CostLine {
  return { id: label, label: cell(label), record, place: fullPlace('Costs', FIELD_TABLES.costs), years };
}

export function benefitOf(label: string, record: BenefitLine['record'] = {}, years: BenefitLine['years'] = [cell(100)]): BenefitLine {
  return { id: label, label: cell(label), record, place: fullPlace('Benefits', FIELD_TABLES.benefits), years, metricId: null };
}

/** An initiative of which only the name is known, changed as told. */
export function initiativeOf(change: Partial<Initiative> = {}): Initiative {
  return {
    id: 'cloud-migration',
    name: cell('Cloud migration'),
    record: {},
    place: fullPlace('Initiatives', FIELD_TABLES.initiatives),
    costs: [],
    benefits: [],
    options: [],
    metrics: [],
    readiness: [],
    concerns: [],
    commitments: [],
    risks: [],
    spend: [],
    problems: [],
    ...change,
  };
}

/** Settings that nobody gave, on 1 July 2026. */
export function setupOf(change: Partial<Setup> = {}): Setup {
  return {
    organisation: null,
    currency: assumed('USD'),
    preset: assumed('us-health'),
    vocabulary: assumed('clinical'),
    discountRate: { value: 0.1, origin: { kind: 'preset', preset: 'us-health', source: 'TEI convention' } },
    timing: assumed('end-of-year'),
    firstYear: null,
    fiscalYearStart: assumed(1),
    years: assumed(5),
    priceBase: null,
    prices: assumed('nominal'),
    inflation: null,
    laterRate: null,
    health: null,
    exchangeRates: {},
    vatInValue: assumed(true),
    asOf: assumed(day('2026-07-01')),
    rangeMeans: assumed('min-max'),
    trials: null,
    seed: null,
    locale: 'en-US',
    ...change,
  };
}
