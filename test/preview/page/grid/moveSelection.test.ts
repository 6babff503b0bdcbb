import { moveSelection, type MoveGround, type MoveKey } from '../../../../src/preview/page/grid/moveSelection';

const GROUND: MoveGround = {
  rowCount: 100,
  columnCount: 26,
  pageRows: 20,
  area: { firstRow: 10, lastRow: 10, firstColumn: 5, lastColumn: 5 },
  lastUsed: { row: 40, column: 12 },
};
const FROM = { row: 10, column: 5 };

function press(key: string, held: Partial<MoveKey> = {}, ground: Partial<MoveGround> = {}): readonly [number, number] | null {
  const to = moveSelection(FROM, { key, shift: false, control: false, ...held }, { ...GROUND, ...ground });
  return to === null ? null : [to.row, to.column];
}

describe('moveSelection', () => {
  it.each([
    ['ArrowUp', {}, [9, 5]],
    ['ArrowDown', {}, [11, 5]],
    ['ArrowLeft', {}, [10, 4]],
    ['ArrowRight', {}, [10, 6]],
    ['Enter', {}, [11, 5]],
    ['Enter', { shift: true }, [9, 5]],
    ['Tab', {}, [10, 6]],
    ['Tab', { shift: true }, [10, 4]],
    ['PageDown', {}, [30, 5]],
    ['PageUp', {}, [0, 5]],
    ['Home', {}, [10, 0]],
    ['Home', { control: true }, [0, 0]],
    ['End', { control: true }, [40, 12]],
    ['ArrowDown', { control: true }, [40, 5]],
    ['ArrowRight', { control: true }, [10, 12]],
  ] as const)('goes with %s %j to row and column %j', (key, held, to) => {
    expect(press(key, held)).toEqual(to);
  });

  it('steps over a whole merged area', () => {
    const area = { firstRow: 10, lastRow: 12, firstColumn: 5, lastColumn: 8 };
    expect(press('ArrowDown', {}, { area })).toEqual([13, 5]);
    expect(press('ArrowRight', {}, { area })).toEqual([10, 9]);
  });

  it('stops at the edge of the sheet, where Tab lets the keyboard go on', () => {
    expect(press('ArrowRight', {}, { columnCount: 6 })).toEqual([10, 5]);
    expect(press('Tab', {}, { columnCount: 6 })).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(press('a')).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press('Home', { control: true, shift: true })).toEqual([0, 0]);
  });
});
