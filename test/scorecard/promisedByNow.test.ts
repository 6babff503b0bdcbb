import * as fc from 'fast-check';
import { promisedByNow } from '../../src/scorecard/promisedByNow';

describe('promisedByNow', () => {
  it('starts at the baseline and ends at the target', () => {
    const path = { baseline: 96, from: 1000, target: 72, until: 2000 };
    expect([0, 1000, 1250, 2000, 9000].map((asOf) => promisedByNow(path, asOf))).toEqual([96, 96, 90, 72, 72]);
  });

  it('never leaves the two levels', () => {
    const level = fc.integer({ min: -1000, max: 1000 });
    const day = fc.integer({ min: 40000, max: 50000 });
    fc.assert(
      fc.property(level, level, day, (baseline, target, asOf) => {
        const now = promisedByNow({ baseline, from: 44000, target, until: 46000 }, asOf);
        expect(now).toBeGreaterThanOrEqual(Math.min(baseline, target));
        expect(now).toBeLessThanOrEqual(Math.max(baseline, target));
      }),
    );
  });

  it.each([{ baseline: null }, { target: null }, { from: null }, { until: null }, { until: 1000 }])('has no answer with %j', (gap) => {
    expect(promisedByNow({ baseline: 96, from: 1000, target: 72, until: 2000, ...gap }, 1500)).toBeNull();
  });
});
