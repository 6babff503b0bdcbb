import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { skeletonTable } from '../../../src/intake/tables/skeletonTable';
import type { RawSheet, RawValue } from '../../../src/model/rawWorkbook';

function sheet(rows: readonly (readonly RawValue[])[]): RawSheet {
  return { name: 'Beds', hidden: false, ownId: null, tables: [], rows: rows.map((row) => row.map((value) => ({ value }))) };
}

const UNKNOWN = sheet([['Beds of the region'], [], ['Ward', 'Beds', 'Colour'], ['North', 12, 'red'], ['South', 9, 'blue']]);

describe('a sheet in which no word is known', () => {
  it('is offered with its columns and nothing read', () => {
    const table = skeletonTable(UNKNOWN);
    expect(table).toMatchObject({ headerLine: 2, firstLine: 3, lastLine: 4, certain: false, confidence: 0 });
    expect(table?.columns.map(({ header, field }) => [header, field])).toEqual([['Ward', null], ['Beds', null], ['Colour', null]]);
  });

  it('asks for confirmation and applies nothing by itself', () => {
    const proposal = proposeMapping({ fileName: 'beds.xlsx', kind: 'xlsx', sheets: [UNKNOWN], date1904: false, fingerprint: '' });
    expect(proposal).toMatchObject({ outcome: 'uncertain', needsConfirmation: true });
  });

  it('has no frame without a header over a row', () => {
    expect(skeletonTable(sheet([['Dear board,'], ['we ask for money.']]))).toBeNull();
    expect(skeletonTable(sheet([['Ward', 'Beds']]))).toBeNull();
  });
});
