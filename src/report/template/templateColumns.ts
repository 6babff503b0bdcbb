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

/** The columns of a table in its template, year columns where the table carries amounts. */
export function templateColumns(table: TableKey, years: readonly string[]): readonly TemplateColumn[] {
  const definitions: readonly (readonly [string, FieldDefinition])[] = Object.entries(FIELD_TABLES[table]);
  const yearColumns = TABLES_WITH_YEARS.includes(table) ? years.map((header): TemplateColumn => ({ header, key: null, definition: MONEY })) : [];
  return definitions.flatMap(([key, definition]) => {
    const column: TemplateColumn = { header: definition.header, key, definition };
    return key === YEARS_BEFORE[table] ? [...yearColumns, column] : [column];
  });
}
