import { cellViews } from '../../../src/app/pane/cellViews';
import { parseA1 } from '../../../src/model/cellAddress';

const cells = (...names: readonly string[]) =>
  names.map((name) => {
    const [sheet = '', cell = ''] = name.split('!');
    return { sheet, ...parseA1(cell) };
  });
const labels = (...names: readonly string[]): readonly string[] => cellViews(cells(...names)).map(({ label }) => label);

describe('cellViews', () => {
  it.each([
    [['Metrics!G6'], ['Metrics!G6']],
    [['Metrics!H6', 'Metrics!G6'], ['Metrics!G6:H6']],
    [['Metrics!G6', 'Metrics!I6'], ['Metrics!G6', 'I6']],
    [['Costs!F6', 'Costs!F7'], ['Costs!F6:F7']],
    [['Costs!F6', 'Costs!G6', 'Costs!F7', 'Costs!G7'], ['Costs!F6:G7']],
    [['Costs!F6', 'Costs!G6', 'Costs!F7'], ['Costs!F6:G6', 'F7']],
    [['Costs!F6', 'Benefits!F6'], ['Costs!F6', 'Benefits!F6']],
    [['Costs!F6', 'Costs!F6'], ['Costs!F6']],
    [[], []],
  ])('names %j as %j', (names, expected) => {
    expect(labels(...names)).toEqual(expected);
  });

  it('leads to the first cell of a range, and names its sheet in full', () => {
    const [, second] = cellViews(cells('My plan!A1', 'My plan!C3', 'My plan!D3'));
    expect(second).toEqual({ label: 'C3:D3', reference: "'My plan'!C3:D3", at: { sheet: 'My plan', row: 2, column: 2 }, to: { sheet: 'My plan', row: 2, column: 3 } });
  });
});
