import { changedBands } from '../../../../src/hosts/excel/plan/changedBands';

const grid = (...rows: readonly (readonly (string | number)[])[]): readonly (readonly (string | number)[])[] => rows;

describe('what has to be entered anew', () => {
  it('is nothing where nothing changes', () => {
    expect(changedBands(grid([1, '=A1']), grid([1, '=A1']))).toEqual([]);
  });

  it('leaves cells alone that stay, and blanks those that only stood before', () => {
    expect(changedBands(grid([1, 'a']), grid([1, 'b', 'c'], [9, '', '']))).toEqual([{ row: 0, inputs: [[null, 'a', ''], ['', null, null]] }]);
  });

  it('parts changes that lie far from each other', () => {
    const before = Array.from({ length: 12 }, () => ['x']);
    const after = before.map((row, index) => (index === 0 || index === 2 || index === 11 ? ['y'] : row));
    expect(changedBands(after, before)).toEqual([
      { row: 0, inputs: [['y'], [null], ['y']] },
      { row: 11, inputs: [['y']] },
    ]);
  });
});
