import { linkActions } from '../../../../src/hosts/excel/plan/linkActions';

const link = (row: number, column: number): { row: number; column: number; target: string } => ({ row, column, target: `Costs!A${String(row + 1)}` });

describe('links', () => {
  it('of one column go together, with gaps left alone', () => {
    expect(linkActions('s', [link(3, 1), link(0, 1), link(0, 4)])).toEqual([
      { do: 'links', sheet: 's', row: 0, column: 1, targets: ['Costs!A1', null, null, 'Costs!A4'] },
      { do: 'links', sheet: 's', row: 0, column: 4, targets: ['Costs!A1'] },
    ]);
  });

  it('far from each other go apart', () => {
    expect(linkActions('s', [link(0, 0), link(500, 0)]).length).toBe(2);
  });
});
