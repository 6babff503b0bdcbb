import * as v from 'valibot';
import { AppError } from '../../errors/AppError';
import { parseA1 } from '../../model/cellAddress';
import { isTableOfKind } from '../headers/tableIdentity';
import { fieldsOfKind } from '../headers/TableKind';
import { yearLabel } from '../headers/yearHeader';
import type { YearLabel } from '../headers/yearHeader';
import { currencyCode } from '../values/currencies';
import type { MappedColumn, MappedYear, Mapping, TableMapping } from './Mapping';
import { MAPPING_SCHEMA } from './mappingSchema';
import type { MappingFileTable } from './mappingSchema';

/** Why a mapping file cannot be used; words in the locales. */
export type MappingFault =
  | 'not-json'
  | 'not-a-mapping'
  | 'place-invalid'
  | 'field-unknown'
  | 'field-twice'
  | 'year-unreadable'
  | 'multiply-invalid'
  | 'currency-unknown'
  | 'fields-missing'
  | 'sheet-missing'
  | 'header-differs'
  | 'not-confirmed';

/**
 * The error for a mapping that cannot be used.
 *
 * @example mappingFault('not-json', '').code // 'mapping-invalid'
 */
export function mappingFault(reason: MappingFault, place: string): AppError {
  return new AppError('mapping-invalid', { reason, place });
}

/**
 * Reads the text of a mapping file; what a person gave counts as certain.
 *
 * @throws AppError `mapping-invalid` with `reason` (a MappingFault) and `place`.
 * @example parseMappingFile('{"casebridgeMapping":1,"tables":[{"sheet":"S","table":"metrics","headerRow":1,"fields":[{"column":"A","field":"metric"},{"column":"B","field":"target"}]}]}').tables.length // 1
 */
export function parseMappingFile(text: string): Mapping {
  const parsed = v.safeParse(MAPPING_SCHEMA, jsonOf(text));
  if (!parsed.success) throw mappingFault('not-a-mapping', v.getDotPath(parsed.issues[0]) ?? '');
  const { tables, currency } = parsed.output;
  const code = currency === null ? null : currencyCode(currency);
  if (currency !== null && code === null) throw mappingFault('currency-unknown', currency);
  return { currency: code, tables: tables.map(tableOf) };
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value;
  } catch (cause) {
    throw new AppError('mapping-invalid', { reason: 'not-json' satisfies MappingFault, place: '' }, cause);
  }
}

function tableOf(entry: MappingFileTable): TableMapping {
  const { sheet, table, orientation } = entry;
  const headerLine = lineOf(entry.headerRow ?? entry.headerColumn, entry) ?? 0;
  const columns = entry.fields.map((field) => columnOf(field, entry));
  const years = entry.years.map((year) => yearOf(year, entry));
  const named = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const twice = named.find((field, index) => named.indexOf(field) !== index);
  if (twice !== undefined) throw mappingFault('field-twice', `${sheet}: ${twice}`);
  const found = { has: (field: string) => named.includes(field), years: years.length };
  if (!isTableOfKind(table, found)) throw mappingFault('fields-missing', `${sheet}: ${table}`);
  return {
    sheet,
    tableName: entry.tableName ?? null,
    table,
    orientation,
    headerLine,
    firstLine: lineOf(entry.firstRow ?? entry.firstColumn, entry) ?? headerLine + 1,
    lastLine: lineOf(entry.lastRow ?? entry.lastColumn, entry) ?? Infinity,
    hasTotals: entry.hasTotals,
    columns,
    years,
    alternatives: [],
    confidence: 1,
    certain: true,
  };
}

function columnOf(entry: MappingFileTable['fields'][number], table: MappingFileTable): MappedColumn {
  const { field } = entry;
  const slot = slotOf(entry, table);
  if (field !== null && !Object.hasOwn(fieldsOfKind(table.table), field)) {
    throw mappingFault('field-unknown', `${table.sheet}: ${field}`);
  }
  return {
    slot,
    header: entry.header ?? '',
    field,
    match: field === null ? null : 'given',
    confidence: field === null ? 0 : 1,
    ...scaleOf(entry, table),
    unit: entry.unit ?? null,
    duplicate: false,
  };
}

function yearOf(entry: MappingFileTable['years'][number], table: MappingFileTable): MappedYear {
  const year = yearLabel(String(entry.year));
  if (year === null) throw mappingFault('year-unreadable', `${table.sheet}: ${entry.year}`);
  const header = entry.header ?? '';
  return { slot: slotOf(entry, table), header, year: labelled(year), match: 'given', confidence: 1, ...scaleOf(entry, table) };
}

/** A year given as a bare small number is shown as "Year 2". */
function labelled(year: YearLabel): YearLabel {
  return year.kind === 'index' && /^\d+$/u.test(year.label) ? { ...year, label: `Year ${year.index}` } : year;
}

function scaleOf(
  entry: { readonly multiply?: number | undefined; readonly currency?: string | null | undefined },
  table: MappingFileTable,
): Pick<MappedColumn, 'exponent' | 'currency'> {
  const exponent = Math.log10(entry.multiply ?? 1);
  if (!Number.isInteger(exponent)) throw mappingFault('multiply-invalid', `${table.sheet}: ${entry.multiply}`);
  const currency = entry.currency ?? null;
  const code = currency === null ? null : currencyCode(currency);
  if (currency !== null && code === null) throw mappingFault('currency-unknown', currency);
  return { exponent, currency: code };
}

function slotOf(entry: { readonly column?: string | number | undefined; readonly row?: string | number | undefined }, table: MappingFileTable): number {
  const place = table.orientation === 'rows' ? entry.column : entry.row;
  const index = place === undefined ? null : indexOf(place, table.orientation === 'rows' ? 'column' : 'row');
  if (index === null) throw mappingFault('place-invalid', `${table.sheet}: ${place ?? ''}`);
  return index;
}

function lineOf(place: string | number | undefined, table: MappingFileTable): number | null {
  if (place === undefined) return null;
  const index = indexOf(place, table.orientation === 'rows' ? 'row' : 'column');
  if (index === null) throw mappingFault('place-invalid', `${table.sheet}: ${place}`);
  return index;
}

/** Zero-based index of a row number or of column letters; null when the text is neither. */
function indexOf(place: string | number, axis: 'row' | 'column'): number | null {
  const text = String(place).trim();
  if (axis === 'row') return /^[1-9]\d{0,6}$/u.test(text) ? Number(text) - 1 : null;
  return /^[A-Za-z]{1,3}$/u.test(text) ? parseA1(`${text}1`).column : null;
}
