import fc from 'fast-check';
import { paintSteps } from '../../../../src/hosts/excel/plan/paintSteps';
import type { LookRun } from '../../../../src/hosts/excel/plan/SheetLayout';

const run = (column: number, look: number): LookRun => [column, 1, look];
const keyOf = (rows: readonly (readonly LookRun[])[]) => (row: number): string => JSON.stringify(rows[row]);

describe('rows whose looks repeat', () => {
  it('are copied from those above', () => {
    const record = [[run(0, 1), run(2, 2)], [run(0, 3)], []];
    const rows = [...record, ...record, ...record, ...record];
    const { written, copies } = paintSteps(rows, keyOf(rows));
    expect(written.slice(0, 3)).toEqual([true, true, true]);
    expect(copies).toEqual([{ from: 0, to: 3, rows: 3 }, { from: 0, to: 6, rows: 6 }]);
  });

  it('are written where they only go on', () => {
    const rows = Array.from({ length: 5 }, () => [run(0, 1), run(1, 2)]);
    expect(paintSteps(rows, keyOf(rows))).toEqual({ written: [true, true, true, true, true], copies: [] });
  });

  it('are not copied onto rows that differ in what they hold', () => {
    const rows = [[run(0, 1), run(2, 2)], [run(0, 3)], [run(0, 1), run(2, 2)], [run(0, 3)]];
    expect(paintSteps(rows, String).copies).toEqual([]);
  });

  it('end up with their own looks, each written once or copied from rows that are done', () => {
    const anyRow = fc.constantFrom<readonly LookRun[]>([], [run(0, 0)], [run(0, 1), run(2, 2)], [run(1, 1)]);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { written, copies } = paintSteps(rows, keyOf(rows));
        const painted = rows.map((row, index) => (written[index] === true ? row : null));
        for (const { from, to, rows: count } of copies) for (let index = 0; index < count; index += 1) painted[to + index] = painted[from + index] ?? null;
        expect(painted).toEqual(rows);
      }),
    );
  });
});
