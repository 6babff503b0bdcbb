import { liveArea, liveCell, liveRows, type LiveCells } from '../../../../src/hosts/excel/read/liveCells';

function piece(row: number, column: number, values: readonly (readonly unknown[])[]): LiveCells {
  return { row, column, values, types: values.map((cells) => cells.map(() => 'String')), formats: values.map((cells) => cells.map(() => 'General')) };
}

describe('a cell as Excel hands it over', () => {
  it('keeps value and number format', () => {
    expect(liveCell(46_904, 'Double', 'd mmm yyyy')).toEqual({ value: 46_904, format: 'd mmm yyyy' });
    expect([liveCell('x', 'String', 'General'), liveCell(true, 'Boolean', '')]).toEqual([{ value: 'x' }, { value: true }]);
  });

  it('says its error', () => {
    expect(liveCell('#N/A', 'Error', '0%')).toEqual({ value: null, error: '#N/A', format: '0%' });
    expect(liveCell('#N/A', 'String', 'General')).toEqual({ value: '#N/A' });
  });

  it('is blank without a value, whatever its format', () => {
    expect([liveCell('', 'Empty', '0%'), liveCell('', 'String', 'General')]).toEqual([{ value: null }, { value: null }]);
  });
});

describe('cells of a sheet', () => {
  it('stand in a grid from A1 on whose rows end with their last filled cell', () => {
    expect(liveRows([piece(1, 1, [['a', ''], ['', '']]), piece(4, 1, [['', 'b'], ['', '']])])).toEqual([
      [],
      [{ value: null }, { value: 'a' }],
      [],
      [],
      [{ value: null }, { value: null }, { value: 'b' }],
    ]);
  });

  it('of an area keep their blanks', () => {
    expect(liveArea([piece(0, 0, [['a', '']]), piece(1, 0, [['', '']])])).toEqual([
      [{ value: 'a' }, { value: null }],
      [{ value: null }, { value: null }],
    ]);
  });
});
