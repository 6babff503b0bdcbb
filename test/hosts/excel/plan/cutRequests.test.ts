import fc from 'fast-check';
import { cutRequests, halved } from '../../../../src/hosts/excel/plan/cutRequests';
import { actionBytes } from '../../../../src/hosts/excel/plan/requestBytes';
import type { WriteAction } from '../../../../src/hosts/excel/plan/WriteAction';

const values = (rows: number, row = 0): WriteAction => ({ do: 'values', sheet: 's', row, column: 0, inputs: Array.from({ length: rows }, (_, index) => [`row ${String(row + index)}`, index]) });
const sheet = (name: string): WriteAction => ({ do: 'add-sheet', sheet: name });

function joined(actions: readonly WriteAction[]): readonly string[] {
  return actions.flatMap((action) => (action.do === 'values' ? action.inputs.map((inputs, index) => `${String(action.row + index)}: ${JSON.stringify(inputs)}`) : [action.do]));
}

describe('cutting a write into requests', () => {
  it('makes one of what fits', () => {
    expect(cutRequests([sheet('a'), values(3)], 100_000)).toEqual([[sheet('a'), values(3)]]);
  });

  it('cuts values between rows so that requests are full', () => {
    const requests = cutRequests([values(1_000)], 10_000);
    const sizes = requests.map((request) => request.reduce((sum, action) => sum + actionBytes(action), 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(9_900);
  });

  it('keeps every step, in its order', () => {
    const steps = fc.array(fc.oneof(fc.constant(sheet('a')), fc.integer({ min: 1, max: 60 }).map((rows) => values(rows))), { maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 500, max: 5_000 }), (actions, limit) => {
        expect(joined(cutRequests(actions, limit).flat())).toEqual(joined(actions));
      }),
    );
  });

  it('halves what Excel found too big, unless there is nothing to cut', () => {
    const halves = halved([values(100)]);
    expect(halves?.length).toBeGreaterThan(1);
    expect(joined(halves?.flat() ?? [])).toEqual(joined([values(100)]));
    expect(halved([sheet('a')])).toBeNull();
    expect(halved([values(1)])).toBeNull();
  });
});
