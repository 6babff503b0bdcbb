import { fieldCell, missingField } from '../../src/model/missingField';
import { barePlace, fullPlace } from './caseBuilder';
import { FIELD_TABLES } from '../../src/model/fieldTables';

const missing = { code: 'baseline-missing', field: 'baseline', header: 'Baseline' } as const;

describe('missingField', () => {
  it('names the cell to type in where the column exists', () => {
    const found = missingField({ ...missing, place: fullPlace('Metrics', FIELD_TABLES.metrics, 3), data: { metric: 'Wait' } });
    expect(found).toEqual({
      code: 'baseline-missing',
      severity: 'error',
      at: { sheet: 'Metrics', row: 3, column: 6 },
      data: { header: 'Baseline', sheet: 'Metrics', cell: 'Metrics!G4', metric: 'Wait' },
    });
  });

  it('stands at the first cell of the row and names the column to add where it does not', () => {
    const found = missingField({ ...missing, place: barePlace('Metrics', 3) });
    expect(found.at).toEqual({ sheet: 'Metrics', row: 3, column: 0 });
    expect(found.data).toEqual({ header: 'Baseline', sheet: 'Metrics' });
  });
});

describe('fieldCell', () => {
  it('is null where the table has no such column', () => {
    expect(fieldCell(barePlace('Metrics'), 'baseline')).toBeNull();
  });
});
