import * as fc from 'fast-check';
import type { XmrRule } from '../../../src/scorecard/xmr/specialCause';
import { specialCauses } from '../../../src/scorecard/xmr/specialCause';
import type { XmrLimits } from '../../../src/scorecard/xmr/xmrLimits';
import { xmrLimits } from '../../../src/scorecard/xmr/xmrLimits';

/** Mean 0, two-sigma lines at 2, limits at 3. */
const LIMITS: XmrLimits = { centre: 0, averageMovingRange: 1, upper: 3, lower: -3, upperTwoSigma: 2, lowerTwoSigma: -2 };

/** Places at which a rule marks a point. */
function markedBy(rule: XmrRule, values: readonly number[], limits = LIMITS): readonly number[] {
  return specialCauses(values, limits).flatMap((signals, index) => (signals.some((signal) => signal.rule === rule) ? [index] : []));
}

describe('a point outside a limit', () => {
  it('is marked; one on the limit is not', () => {
    expect(markedBy('outside-limit', [0, 3, 3.1, -3, -3.1])).toEqual([2, 4]);
  });
});

describe('a shift', () => {
  it('needs seven points in a row on one side', () => {
    expect(markedBy('shift', [1, 1, 1, 1, 1, 1, -1])).toEqual([]);
    expect(markedBy('shift', [-1, 1, 1, 1, 1, 1, 1, 1, -1])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('goes on beyond seven', () => {
    expect(markedBy('shift', Array.from({ length: 9 }, () => -1))).toHaveLength(9);
  });

  it('is broken by a point on the mean', () => {
    expect(markedBy('shift', [1, 1, 1, 0, 1, 1, 1, 1])).toEqual([]);
  });
});

describe('a trend', () => {
  it('marks all seven rising points', () => {
    expect(markedBy('trend', [0, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('needs seven points, not six', () => {
    expect(markedBy('trend', [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.3])).toEqual([]);
  });

  it('is broken by an equal neighbour', () => {
    expect(markedBy('trend', [0, 0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.6])).toEqual([]);
  });

  it('has its direction of travel as its side', () => {
    const signals = specialCauses([2, 1.8, 1.6, 1.4, 1.2, 1, 0.8], LIMITS);
    expect(signals[6]).toContainEqual({ rule: 'trend', side: 'low' });
    expect(signals[6]).toContainEqual({ rule: 'shift', side: 'high' });
  });
});

describe('two of three', () => {
  it('marks the two points beyond two sigma and not the third', () => {
    expect(markedBy('two-of-three', [0, 2.5, 1, 2.5, 0])).toEqual([1, 3]);
  });

  it('needs the third point on the same side of the mean', () => {
    expect(markedBy('two-of-three', [0, 2.5, -1, 2.5, 0])).toEqual([]);
    expect(markedBy('two-of-three', [0, 2.5, 0, 2.5, 0])).toEqual([]);
  });

  it('counts points beyond the limit', () => {
    expect(markedBy('two-of-three', [0, 3.5, 2.5, 1])).toEqual([1, 2]);
  });

  it('takes both points from one side', () => {
    expect(markedBy('two-of-three', [2.5, -2.5, 1])).toEqual([]);
  });

  it('needs three points', () => {
    expect(markedBy('two-of-three', [2.5, 2.5])).toEqual([]);
  });
});

describe('labels', () => {
  it('stand in the order outside limit, trend, two of three, shift', () => {
    const [last] = specialCauses([0.5, 0.9, 1.2, 1.5, 2.5, 2.6, 3.5], LIMITS).slice(-1);
    expect(last?.map(({ rule }) => rule)).toEqual(['outside-limit', 'trend', 'two-of-three', 'shift']);
  });
});

describe('special causes', () => {
  const points = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 });

  it('turn over when the chart does', () => {
    fc.assert(
      fc.property(points, (values) => {
        const [limits, turned] = [xmrLimits(values), xmrLimits(values.map((value) => -value))];
        if (limits === null || turned === null) return;
        const upside = specialCauses(values, limits).map((signals) => signals.map(({ rule, side }) => `${rule} ${side === 'high' ? 'low' : 'high'}`));
        const downside = specialCauses(values.map((value) => -value), turned).map((signals) => signals.map(({ rule, side }) => `${rule} ${side}`));
        expect(downside.map((labels) => [...labels].sort())).toEqual(upside.map((labels) => [...labels].sort()));
      }),
    );
  });

  it('are absent from a constant series, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 60 }), (value, length) => {
        const values = Array.from({ length }, () => value);
        const limits = xmrLimits(values);
        expect(limits === null ? [] : specialCauses(values, limits).flat()).toEqual([]);
      }),
    );
  });
});
