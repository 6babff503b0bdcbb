import { mappingFile, mappingText } from '../../../src/intake/mapping/mappingFile';
import { parseMappingFile } from '../../../src/intake/mapping/parseMappingFile';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { readCasebook } from '../../../src/intake/casebook/readCasebook';
import { rawWorkbookOf } from '../rawWorkbookOf';
import { TODAY } from '../readBook';

const WORKBOOK = rawWorkbookOf({
  Data: [
    ['Scheme name', 'Overall cost (£m)', 'Baselne', 'Metric', 'Target', 'Room'],
    ['Ward', 1.5, 42, 'Wait', 30, 'B12'],
    ['Record', 2, 5, 'Errors', 4, 'B13'],
  ],
});

const base = { casebridgeMapping: 1, tables: [{ sheet: 'Data', table: 'metrics', headerRow: 1, fields: [{ column: 'D', field: 'metric' }, { column: 'E', field: 'target' }] }] };
const faultOf = (value: unknown): unknown => {
  try {
    parseMappingFile(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    return error instanceof Error && 'data' in error ? error.data : error;
  }
  return null;
};
const withTable = (change: object): unknown => ({ ...base, tables: [{ ...base.tables[0], ...change }] });

describe('the mapping file', () => {
  it('is printed in the words of a sheet', () => {
    const [table] = mappingFile(proposeMapping(WORKBOOK).mapping).tables;
    expect(table).toMatchObject({ sheet: 'Data', table: 'caseRow', orientation: 'rows', headerRow: 1, firstRow: 2, lastRow: 3, certain: false });
    expect(table?.fields).toEqual([
      { column: 'A', header: 'Scheme name', field: 'initiative', match: 'pattern', confidence: 0.7 },
      { column: 'B', header: 'Overall cost (£m)', field: 'cost', multiply: 1_000_000, currency: 'GBP', match: 'pattern', confidence: 0.6 },
      { column: 'C', header: 'Baselne', field: 'baseline', match: 'fuzzy', confidence: expect.any(Number) },
      { column: 'D', header: 'Metric', field: 'metric', match: 'header', confidence: 1 },
      { column: 'E', header: 'Target', field: 'target', match: 'header', confidence: 1 },
      { column: 'F', header: 'Room', field: null },
    ]);
  });

  it('comes back as a confirmed mapping that reads the sheet', () => {
    const { mapping } = proposeMapping(WORKBOOK);
    const back = parseMappingFile(mappingText(mapping));
    expect(back.tables[0]).toMatchObject({ certain: true, headerLine: 0, firstLine: 1, lastLine: 2 });
    expect(parseMappingFile(mappingText(back))).toEqual(back);
    const book = readCasebook({ workbook: WORKBOOK, mapping: back, options: { today: TODAY } });
    expect(book.initiatives.map(({ costs }) => costs[0]?.years[0]?.value)).toEqual([1_500_000, 2_000_000]);
    expect(book.setup.currency.value).toBe('GBP');
    expect(book.initiatives[0]?.metrics[0]?.record.baseline?.value).toBe(42);
  });

  it('lets a person ignore a column and give the currency', () => {
    const text = mappingText(proposeMapping(WORKBOOK).mapping).replace('"field": "baseline"', '"field": null').replace('"currency": null', '"currency": "EUR"').replaceAll('"currency": "GBP"', '"currency": null');
    const book = readCasebook({ workbook: WORKBOOK, mapping: parseMappingFile(text), options: { today: TODAY } });
    expect(book.setup.currency).toMatchObject({ value: 'EUR', origin: { kind: 'given' } });
    expect(book.initiatives[0]?.metrics[0]?.record).not.toHaveProperty('baseline');
  });

  it('may leave out what follows from the rest', () => {
    expect(parseMappingFile(JSON.stringify(base)).tables[0]).toMatchObject({ orientation: 'rows', firstLine: 1, lastLine: Infinity, years: [] });
  });

  it.each([
    ['text that is no JSON', '{', { reason: 'not-json', place: '' }],
    ['another file', { tables: [] }, { reason: 'not-a-mapping', place: 'casebridgeMapping' }],
    ['an unknown kind of table', withTable({ table: 'recipes' }), { reason: 'not-a-mapping', place: 'tables.0.table' }],
    ['an unknown field', withTable({ fields: [{ column: 'A', field: 'colour' }] }), { reason: 'field-unknown', place: 'Data: colour' }],
    ['a field of objects in general', withTable({ fields: [{ column: 'A', field: 'constructor' }] }), { reason: 'field-unknown', place: 'Data: constructor' }],
    ['one field twice', withTable({ fields: [{ column: 'A', field: 'metric' }, { column: 'B', field: 'metric' }] }), { reason: 'field-twice', place: 'Data: metric' }],
    ['too few fields', withTable({ fields: [{ column: 'A', field: 'metric' }] }), { reason: 'fields-missing', place: 'Data: metrics' }],
    ['a column that is none', withTable({ fields: [{ column: '7', field: 'metric' }] }), { reason: 'place-invalid', place: 'Data: 7' }],
    ['a year that is none', withTable({ years: [{ column: 'B', year: 'soon' }] }), { reason: 'year-unreadable', place: 'Data: soon' }],
    ['a factor that is no power of ten', withTable({ fields: [{ column: 'A', field: 'metric', multiply: 7 }] }), { reason: 'multiply-invalid', place: 'Data: 7' }],
    ['an unknown currency', { ...base, currency: 'gold bars' }, { reason: 'currency-unknown', place: 'gold bars' }],
  ])('is refused as %s', (_, file, data) => {
    expect(faultOf(file)).toEqual(data);
  });

  it.each([
    ['a sheet that is not there', { sheet: 'Other' }, 'sheet-missing'],
    ['a header that stands elsewhere', { fields: [{ column: 'D', header: 'Metric', field: 'metric' }, { column: 'F', header: 'Target', field: 'target' }] }, 'header-differs'],
  ])('is not applied to %s', (_, change, reason) => {
    const mapping = parseMappingFile(JSON.stringify(withTable(change)));
    expect(() => readCasebook({ workbook: WORKBOOK, mapping, options: { today: TODAY } })).toThrow(
      expect.objectContaining({ code: 'mapping-invalid', data: expect.objectContaining({ reason }) }),
    );
  });
});
