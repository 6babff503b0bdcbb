import { FIELD_TABLES, TABLE_NAMES } from '../../src/model/fieldTables';
import type { FieldDefinition } from '../../src/model/field';

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

describe.each(Object.entries(FIELD_TABLES))('the columns of %s', (key, table) => {
  const fields: readonly FieldDefinition[] = Object.values(table);

  it('have headers that differ from one another', () => {
    expect(new Set(fields.map(({ header }) => fold(header))).size).toBe(fields.length);
  });

  it('have synonyms that are folded and that no other header takes', () => {
    for (const field of fields) {
      for (const synonym of field.synonyms) {
        expect(synonym).toBe(fold(synonym));
        expect(fields.filter((other) => other !== field && fold(other.header) === synonym)).toEqual([]);
      }
    }
  });

  it('belong to a table with a name', () => {
    expect(Object.keys(TABLE_NAMES)).toContain(key);
  });
});
