import type { FieldDefinition } from '../../model/field';
import { FIELD_TABLES, TABLES_WITH_YEARS, type TableKey } from '../../model/fieldTables';

/** One column of a template sheet. */
export interface TemplateColumn {
  readonly header: string;
  /** Null for a year column, which holds money. */
  readonly key: string | null;
  readonly definition: FieldDefinition;
}

/** The field before which the years stand. */
const YEARS_BEFORE: Readonly<Partial<Record<TableKey, string>>> = { costs: 'low', benefits: 'volume' };
const MONEY: FieldDefinition = { header: '', type: 'money', synonyms: [] };

/** What a template's columns are for: years to type amounts in, and rows of an example by header. */
export interface TemplateUse {
  readonly years: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const definitionsOf = (table: TableKey): readonly (readonly [string, FieldDefinition])[] => Object.entries(FIELD_TABLES[table]);

/** Headers of columns that few cases need; they are named above the table instead. */
export function rareHeaders(table: TableKey): readonly string[] {
  return definitionsOf(table).flatMap(([, { header, rare }]) => (rare === true ? [header] : []));
}

/**
 * The columns of a table in its template, year columns where the table carries amounts. One that few cases need is
 * there only where a row fills it.
 */
export function templateColumns(table: TableKey, { years, rows }: TemplateUse): readonly TemplateColumn[] {
  const isUsed = (header: string): boolean => rows.some((row) => row[header] !== undefined && row[header] !== null && row[header] !== '');
  const definitions = definitionsOf(table).filter(([, { header, rare }]) => rare !== true || isUsed(header));
  const yearColumns = TABLES_WITH_YEARS.includes(table) ? years.map((header): TemplateColumn => ({ header, key: null, definition: MONEY })) : [];
  return definitions.flatMap(([key, definition]) => {
    const column: TemplateColumn = { header: definition.header, key, definition };
    return key === YEARS_BEFORE[table] ? [...yearColumns, column] : [column];
  });
}
