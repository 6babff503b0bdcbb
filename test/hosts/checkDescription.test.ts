import { checkDescriptions, isSheetName } from '../../src/hosts/checkDescription';
import type { SheetDescription } from '../../src/report/description/SheetDescription';
import { describedSheet, fullSheet } from './descriptions';
import { errorCode } from './errorCode';

const plain = (value: string | number, formula?: string): Partial<SheetDescription> => ({
  rows: [{ cells: [{ column: 0, value, style: 'text', ...(formula === undefined ? {} : { formula }) }] }],
});
const [listRule] = fullSheet().validations;

describe('descriptions that Excel would repair or drop', () => {
  const cases: readonly (readonly [string, string, Partial<SheetDescription>])[] = [
    ['a text over 32,767 characters', 'text-too-long', plain('x'.repeat(32_768))],
    ['a formula over 8,192 characters', 'formula-too-long', plain(1, `1+${'1'.repeat(8_192)}`)],
    ['a formula with its equals sign', 'formula-malformed', plain(1, '=1')],
    ['a formula in a cell of text format', 'formula-as-text', { rows: [{ cells: [{ column: 0, value: 'x', formula: 'A2', style: 'text', format: '@' }] }] }],
    ['a text over 255 characters in a formula', 'formula-text-too-long', plain('x', `A2&"${'""'.repeat(256)}"`)],
    ['a number that is none', 'number-not-finite', plain(Number.NaN)],
    ['a name with forbidden characters', 'sheet-name', { name: 'a/b' }],
    ['a name of 32 characters', 'sheet-name', { name: 'x'.repeat(32) }],
    ['an id like that of a copy', 'sheet-id', { id: 'copy:about' }],
    ['cells out of order', 'cells-out-of-order', { rows: [{ cells: [{ column: 1, value: 1, style: 'number' }, { column: 1, value: 2, style: 'number' }] }] }],
    ['a table over cells without headers', 'table-headers', { tables: [{ name: 'T', area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 4 } }] }],
    ['a table with a live header', 'table-headers', { ...plain('x', 'A2'), tables: [{ name: 'T', area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 } }] }],
    ['merged cells that overlap', 'areas-overlap', { merges: [{ firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }, { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 3 }] }],
    ['merged cells in a table', 'areas-overlap', { tables: [{ name: 'T', area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 } }], merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 }] }],
    ['a table with a name that is no name', 'table-name', { tables: [{ name: 'two words', area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 } }] }],
    ['choices with commas', 'validation-list', listRule === undefined ? {} : { validations: [{ ...listRule, rule: { kind: 'list', choices: ['a,b'] } }] }],
    ['a prompt over 255 characters', 'validation-words-too-long', listRule === undefined ? {} : { validations: [{ ...listRule, prompt: 'x'.repeat(256) }] }],
  ];

  it.each(cases)('such as %s are refused', async (_, reason, changes) => {
    expect(await errorCode(() => checkDescriptions([describedSheet([['x']], changes)]))).toBe(`description-invalid: ${reason}`);
  });

  it('are no fault where a sheet with a quote in its name is pointed at twice, far apart', () => {
    const far = Array.from({ length: 80 }, (_, row) => `'Case – 5" pipes'!A${String(row + 1)}`).join('+');
    expect(() => {
      checkDescriptions([describedSheet([['x']], plain(1, far))]);
    }).not.toThrow();
  });

  it('such as two sheets of one name are refused, whatever the case', async () => {
    expect(await errorCode(() => checkDescriptions([describedSheet([]), describedSheet([], { id: 'b', name: 'ABOUT' })]))).toBe('description-invalid: sheet-twice');
  });
});

describe('names of sheets', () => {
  it('may hold what people write', () => {
    expect(['Case – Bob’s ward', '2026/27'.replace('/', '-'), 'x'.repeat(31)].map(isSheetName)).toEqual([true, true, true]);
  });

  it('are not taken when Excel keeps or forbids them', () => {
    expect(['', ' ', 'History', "'x", 'a[1]', 'a?'].map(isSheetName)).toEqual([false, false, false, false, false, false]);
  });
});
