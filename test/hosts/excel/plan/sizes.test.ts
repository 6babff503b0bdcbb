import { sizeRuns, sizesOf, widthInPoints } from '../../../../src/hosts/excel/plan/sizes';
import { heightActions, widthActions } from '../../../../src/hosts/excel/plan/sizeActions';

describe('sizes of rows and columns', () => {
  it('are points: a character is seven pixels wide, four pixels are three points', () => {
    expect([14, 8.43].map(widthInPoints)).toEqual([73.5, 44.25]);
  });

  it('are kept as runs and read back', () => {
    const sizes = [null, 20, 20, null, 33];
    expect(sizeRuns(sizes)).toEqual([[1, 2, 20], [4, 1, 33]]);
    expect(sizesOf(sizeRuns(sizes))).toEqual(sizes);
  });

  it('are written only where they differ from what stands', () => {
    expect(heightActions('s', [[0, 1, 20], [1, 1, 30]], [[0, 1, 20], [5, 2, 40]])).toEqual([
      { do: 'usual-heights', sheet: 's', first: 5, count: 2 },
      { do: 'heights', sheet: 's', first: 1, points: [30] },
    ]);
    expect(widthActions('s', [[0, 3, 50]], [[0, 3, 50]])).toEqual([]);
  });

  it('go together across short stretches that stay, apart across long ones', () => {
    expect(heightActions('s', [[0, 1, 20], [3, 1, 30], [200, 1, 40]], [])).toEqual([
      { do: 'heights', sheet: 's', first: 0, points: [20, null, null, 30] },
      { do: 'heights', sheet: 's', first: 200, points: [40] },
    ]);
  });
});
