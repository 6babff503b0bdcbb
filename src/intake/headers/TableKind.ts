import type { FieldTable } from '../../model/field';
import { FIELD_TABLES, INITIATIVE_FIELDS, METRIC_FIELDS } from '../../model/fieldTables';
import type { TableKey } from '../../model/fieldTables';

/** What a table of the input is: one of the casebook's, or rows that hold initiative and metric side by side. */
export type TableKind = TableKey | 'caseRow';

/** Fields of a row that states an initiative and one of its metrics; `id` is the initiative's. */
export const CASE_ROW_FIELDS = { ...METRIC_FIELDS, ...INITIATIVE_FIELDS } as const satisfies FieldTable;

const FIELDS_BY_KIND = { ...FIELD_TABLES, caseRow: CASE_ROW_FIELDS } as const satisfies Readonly<Record<TableKind, FieldTable>>;

/** Every kind, in the order in which ties are settled. */
export const TABLE_KINDS = [
  'caseRow',
  'setup',
  'initiatives',
  'costs',
  'benefits',
  'metrics',
  'actuals',
  'spend',
  'readiness',
  'concerns',
  'commitments',
  'risks',
  'partnership',
] as const satisfies readonly TableKind[];

/**
 * The fields that a kind of table can have, by key.
 *
 * @example Object.keys(fieldsOfKind('partnership')) // ['statement', 'technologyScore', 'clinicalScore']
 */
export function fieldsOfKind(kind: TableKind): FieldTable {
  return FIELDS_BY_KIND[kind];
}
