import * as fc from 'fast-check';
import { xmrLimits } from '../../../src/scorecard/xmr/xmrLimits';

/** Published test series of the Making Data Count convention, limits without screening of outliers. */
const PUBLISHED = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe('xmrLimits', () => {
  it('gives the published mean and limits', () => {
    const limits = xmrLimits(PUBLISHED);
    expect(limits?.centre).toBeCloseTo(1.944, 3);
    expect(limits?.upper).toBeCloseTo(6.95, 2);
    expect(limits?.lower).toBeCloseTo(-3.06, 2);
  });

  it('has two-sigma lines at two thirds of the way to the limits', () => {
    const limits = xmrLimits(PUBLISHED);
    if (limits === null) throw new RangeError('no limits');
    expect(limits.upperTwoSigma - limits.centre).toBeCloseTo((limits.upper - limits.centre) * (2 / 3), 12);
    expect(limits.centre - limits.lowerTwoSigma).toBeCloseTo((limits.centre - limits.lower) * (2 / 3), 12);
  });

  it('moves with the points and widens with their scale', () => {
    const points = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(points, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 }), (values, shift, scale) => {
        const [plain, moved] = [xmrLimits(values), xmrLimits(values.map((value) => value * scale + shift))];
        expect(moved?.upper).toBeCloseTo((plain?.upper ?? 0) * scale + shift, 6);
        expect(moved?.lower).toBeCloseTo((plain?.lower ?? 0) * scale + shift, 6);
      }),
    );
  });

  it('has no answer for a single point', () => {
    expect(xmrLimits([])).toBeNull();
    expect(xmrLimits([4])).toBeNull();
  });
});
