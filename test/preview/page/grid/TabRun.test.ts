import { TabRun, type Step } from '../../../../src/preview/page/grid/TabRun';

const at = (row: number, column: number): Step['from'] => ({ row, column });
const tab = (from: Step['from']): Step => ({ key: 'Tab', shift: false, from, to: at(from.row, from.column + 1) });
const enter = (from: Step['from'], shift = false): Step => ({ key: 'Enter', shift, from, to: at(from.row + (shift ? -1 : 1), from.column) });

/** A run of as many Tab presses from a cell. */
function tabbed(from: Step['from'], times: number): TabRun {
  const run = new TabRun();
  for (let step = 0; step < times; step += 1) run.take(tab(at(from.row, from.column + step)));
  return run;
}

describe('TabRun', () => {
  it('leads Enter back under the cell where the tabbing began', () => {
    expect(tabbed(at(3, 1), 5).take(enter(at(3, 6)))).toEqual(at(4, 1));
  });

  it('leads each Tab where Tab leads', () => {
    expect(new TabRun().take(tab(at(3, 1)))).toEqual(at(3, 2));
  });

  it('is over once another cell was chosen, another key was pressed or Enter was taken', () => {
    expect(tabbed(at(3, 1), 2).take(enter(at(9, 9)))).toEqual(at(10, 9));
    const run = tabbed(at(3, 1), 2);
    run.take({ key: 'ArrowDown', shift: false, from: at(3, 3), to: at(4, 3) });
    expect(run.take(enter(at(4, 3)))).toEqual(at(5, 3));
    const again = tabbed(at(3, 1), 2);
    again.take(enter(at(3, 3)));
    expect(again.take(enter(at(4, 1)))).toEqual(at(5, 1));
  });

  it('leaves Enter with Shift in its column', () => {
    expect(tabbed(at(3, 1), 2).take(enter(at(3, 3), true))).toEqual(at(2, 3));
  });
});
