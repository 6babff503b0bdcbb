import { pastedCells } from '../../../../src/preview/page/grid/pastedCells';

describe('pastedCells', () => {
  it('splits a table into its rows and columns, with or without a last line end', () => {
    const table = [['Initiative', 'Cost'], ['Virtual ward', '£1.25m']];
    expect(pastedCells('Initiative\tCost\r\nVirtual ward\t£1.25m\r\n')).toEqual(table);
    expect(pastedCells('Initiative\tCost\nVirtual ward\t£1.25m')).toEqual(table);
  });

  it('keeps empty cells where they are', () => {
    expect(pastedCells('a\t\tb\n\nc\t')).toEqual([['a', '', 'b'], [''], ['c', '']]);
  });

  it('takes quoted cells with line ends, tabs and quotes in them as one', () => {
    expect(pastedCells('"two\nlines"\t"a ""b"""\tx')).toEqual([['two\nlines', 'a "b"', 'x']]);
  });

  it('leaves quotes alone that surround no whole cell', () => {
    expect(pastedCells('24" screens\t"so" they say')).toEqual([['24" screens', '"so" they say']]);
  });

  it('is one cell for a word', () => {
    expect(pastedCells('820000')).toEqual([['820000']]);
  });

  it('cuts what is too large to try', () => {
    expect(pastedCells('x\n'.repeat(2_000))).toHaveLength(500);
  });
});
