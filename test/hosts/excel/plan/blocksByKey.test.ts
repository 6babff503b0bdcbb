import fc from 'fast-check';
import { blocksByKey } from '../../../../src/hosts/excel/plan/blocksByKey';

const row = (keys: string): { column: number; key: string }[] => [...keys].map((key, column) => ({ column, key })).filter(({ key }) => key !== '.');

describe('covering cells with blocks', () => {
  it('joins neighbours in a row and equal runs of rows', () => {
    const blocks = blocksByKey(['aab', 'aab', '..b', 'aab'].map(row));
    expect(Object.fromEntries(blocks)).toEqual({ a: [[0, 0, 2, 2], [3, 0, 1, 2]], b: [[0, 2, 4, 1]] });
  });

  it('puts every cell into exactly one block of its key', () => {
    const rows = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (texts) => {
        const covered = [...blocksByKey(texts.map(row))].flatMap(([key, blocks]) =>
          blocks.flatMap(([top, left, rowsOf, columns]) => Array.from({ length: rowsOf * columns }, (_, index) => `${String(top + Math.floor(index / columns))}:${String(left + (index % columns))}:${key}`)),
        );
        const cells = texts.flatMap((text, at) => row(text).map(({ column, key }) => `${String(at)}:${String(column)}:${key}`));
        expect(covered.sort()).toEqual(cells.sort());
      }),
    );
  });
});
