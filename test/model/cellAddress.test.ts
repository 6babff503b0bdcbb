import fc from 'fast-check';
import { AppError } from '../../src/errors/AppError';
import { a1, cellReference, columnLetters, parseA1, quotedSheet } from '../../src/model/cellAddress';

describe('cell names', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('name column %p %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are read back as they were written, dollar signs or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_048_575 }), fc.integer({ min: 0, max: 16_383 }), (row, column) => {
        const name = a1({ row, column });
        expect(parseA1(name)).toEqual({ row, column });
        expect(parseA1(`$${columnLetters(column)}$${String(row + 1)}`)).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'AAAA1', 'A1:B2'])('are not read from "%s"', (text) => {
    expect(() => parseA1(text)).toThrow(AppError);
  });
});

describe('sheet names in references', () => {
  it.each([
    ['Costs', 'Costs'],
    ['six', 'six'],
    ['My costs', "'My costs'"],
    ["Bob's", "'Bob''s'"],
    ['2027', "'2027'"],
    ['AB12', "'AB12'"],
    ['R', "'R'"],
    ['rc', "'rc'"],
    ['Case – X', "'Case – X'"],
  ])('write %s as %s', (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });

  it('stand before the cell', () => {
    expect(cellReference({ sheet: 'My costs', row: 3, column: 4 })).toBe("'My costs'!E4");
  });
});
