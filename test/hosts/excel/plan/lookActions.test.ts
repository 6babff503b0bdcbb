import { lookActions } from '../../../../src/hosts/excel/plan/lookActions';
import type { LookGrid } from '../../../../src/hosts/excel/plan/SheetLayout';

const LOOKS = [{ look: { bold: true }, format: 'General' }, { look: {}, format: '0%' }];

describe('writing looks', () => {
  it('gives one cell the look and copies it to the others', () => {
    const grid: LookGrid = { looks: LOOKS, rows: [[[0, 2, 0], [2, 1, 1]], [[0, 2, 0]]] };
    expect(lookActions('s', grid, [[1, 2, 3], [4, 5, '']])).toEqual([
      { do: 'look', sheet: 's', row: 0, column: 0, look: { bold: true }, format: 'General' },
      { do: 'copy-look', sheet: 's', from: 'A1', block: [0, 0, 2, 2] },
      { do: 'look', sheet: 's', row: 0, column: 2, look: {}, format: '0%' },
    ]);
  });

  it('takes no text for the pattern where there is anything else, as its apostrophe would be copied too', () => {
    const grid: LookGrid = { looks: LOOKS, rows: [[[0, 3, 0]]] };
    expect(lookActions('s', grid, [["'007", '=A1', 1]])[0]).toMatchObject({ row: 0, column: 1 });
    expect(lookActions('s', grid, [["'007", "'a", "'b"]])[0]).toMatchObject({ row: 0, column: 0 });
  });

  it('copies whole rows that repeat, from their first to their last cell', () => {
    const record: LookGrid['rows'] = [[[1, 1, 0], [3, 1, 1]], [[0, 1, 1]]];
    const grid: LookGrid = { looks: LOOKS, rows: [...record, ...record] };
    expect(lookActions('s', grid, [[1, 1, 1, 1], [1], [1, 1, 1, 1], [1]]).at(-1)).toEqual({ do: 'copy-look', sheet: 's', from: 'A1:D2', block: [2, 0, 2, 4] });
  });

  it('copies no row of texts onto one of formulas', () => {
    const record: LookGrid['rows'] = [[[0, 1, 0], [2, 1, 1]], [[0, 1, 1]]];
    const grid: LookGrid = { looks: LOOKS, rows: [...record, ...record] };
    const actions = lookActions('s', grid, [["'007", '', 1], [1], ['=A1', '', 1], [1]]);
    expect(actions.filter((action) => action.do === 'copy-look' && action.block[2] > 1)).toEqual([]);
  });
});
