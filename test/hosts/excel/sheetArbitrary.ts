import fc from 'fast-check';
import { STYLE_ROLES } from '../../../src/report/description/styleRoles';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { describedSheet } from '../descriptions';

const TEXTS = ['Plain words here', '=not one', '007', 'TRUE', '1/2', 'a\nb', 'Jan 2027', '"quoted"'];
/** Formulas whose values no other cell of the sheet decides. */
const FORMULAS = [{ formula: 'Costs!A1*2', value: 84 }, { formula: 'Costs!A1&" beds"', value: '42 beds' }, { formula: 'Costs!A1>40', value: true }];

const content: fc.Arbitrary<Pick<CellDescription, 'value' | 'formula' | 'format'>> = fc.oneof(
  fc.constantFrom<Pick<CellDescription, 'value' | 'format'>[]>({ value: null }, { value: 3.5 }, { value: -12, format: '0.0%' }, { value: false }, { value: 'Kept as text', format: '@' }),
  fc.constantFrom(...TEXTS).map((value) => ({ value })),
  fc.constantFrom(...FORMULAS),
);
const style = fc.constantFrom(...STYLE_ROLES.slice(0, 14));
const cells = fc.array(fc.option(fc.record({ content, style })), { maxLength: 5 }).map((found) => found.flatMap((cell, column): CellDescription[] => (cell === null ? [] : [{ column, style: cell.style, ...cell.content }])));
const row = fc.record({ cells, height: fc.option(fc.constantFrom(18, 33), { nil: undefined }) }).map(({ cells: found, height }) => (height === undefined ? { cells: found } : { height, cells: found }));
/** Rows that come again, as records do. */
const rows = fc.array(row, { maxLength: 6 }).chain((record) => fc.integer({ min: 1, max: 3 }).map((times) => Array.from({ length: times }, () => record).flat()));
const merges = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }).map((found) => found.map((at) => ({ firstRow: at, lastRow: at, firstColumn: 1, lastColumn: 3 })));

/** Any sheet named About: rows of any looks, merged cells, sizes and view. */
export const anySheet: fc.Arbitrary<SheetDescription> = fc
  .record({ rows, merges, columnWidths: fc.array(fc.constantFrom(8, 20), { maxLength: 4 }), tabColor: fc.constantFrom('112233', '445566'), showGridlines: fc.boolean(), freeze: fc.option(fc.record({ rows: fc.integer({ min: 0, max: 2 }), columns: fc.integer({ min: 0, max: 2 }) })) })
  .map((changes) => describedSheet([], changes));
