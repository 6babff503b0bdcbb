import fc from 'fast-check';
import type { RawCell, RawWorkbook } from '../../../src/model/rawWorkbook';
import { readCasebook } from '../../../src/intake/casebook/readCasebook';
import { mappingText } from '../../../src/intake/mapping/mappingFile';
import { parseMappingFile } from '../../../src/intake/mapping/parseMappingFile';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { rawSheetOf, rawTableOf, rawWorkbookOf } from '../rawWorkbookOf';
import { TODAY } from '../readBook';

const WORDS = ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By', 'Cost line', 'Year 0', '2026/27', 'FY27', 2026, 'Benefit', 'Setting', 'Value', 'Baselne', 'cost_202324', 'cost_202425', 'trust_name', 'Total', 'Project name', 'ID'] as const;

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant({ value: null }),
  fc.constantFrom(...WORDS).map((value) => ({ value })),
  fc.string({ unit: 'binary', maxLength: 8 }).map((value) => ({ value })),
  fc.oneof(fc.double(), fc.integer(), fc.boolean()).map((value) => ({ value })),
  fc.constantFrom('$2M', '1e999', '-', '(', '%', '--5', '1,2.3,4', '99/99/9999', '(((', '∞', '𝟚', '0x10').map((value) => ({ value })),
  fc.tuple(fc.double(), fc.constantFrom('0%', 'dd/mm/yyyy', '[$', '"', '\\', ';;;')).map(([value, format]) => ({ value, format })),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ value: null, error })),
);
const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
const area = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(8), fc.nat(8), fc.boolean());

function workbookOf(rows: readonly (readonly RawCell[])[], more: Partial<RawWorkbook>, table: readonly [number, number, number, number, boolean] | null): RawWorkbook {
  const tables =
    table === null
      ? []
      : [rawTableOf('T', { firstRow: table[0], firstColumn: table[1], lastRow: table[0] + table[2], lastColumn: table[1] + table[3] }, table[4])];
  return { ...rawWorkbookOf({}), sheets: [rawSheetOf('S', rows, { tables })], ...more };
}

describe('any grid', () => {
  it('is proposed, printed, confirmed and read without a crash', () => {
    fc.assert(
      fc.property(grid, fc.option(area), fc.constantFrom<Partial<RawWorkbook>>({}, { kind: 'csv', delimiter: ';' }, { date1904: true }), (rows, table, more) => {
        const workbook = workbookOf(rows, more, table);
        const { mapping, outcome } = proposeMapping(workbook);
        if (outcome === 'none' || outcome === 'empty') return;
        // A bare frame names no field yet: a person fills it in before it can be read.
        if (mapping.tables.every(({ columns, years }) => years.length === 0 && columns.every(({ field }) => field === null))) return;
        const book = readCasebook({ workbook, mapping: parseMappingFile(mappingText(mapping)), options: { today: TODAY } });
        const amounts = book.initiatives.flatMap(({ costs }) => costs.flatMap(({ years }) => years));
        expect(amounts.every((amount) => amount === null || Number.isFinite(amount.value))).toBe(true);
        expect(new Set(book.initiatives.map(({ id }) => id)).size).toBe(book.initiatives.length);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('gives the same casebook twice and is not changed by reading', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const workbook = workbookOf(rows, {}, null);
        const before = JSON.stringify(workbook);
        const first = JSON.stringify(proposeMapping(workbook));
        expect(JSON.stringify(proposeMapping(workbook))).toBe(first);
        expect(JSON.stringify(workbook)).toBe(before);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
