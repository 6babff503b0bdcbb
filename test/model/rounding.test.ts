import fc from 'fast-check';
import { roundHalfAway } from '../../src/model/rounding';

describe('roundHalfAway', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [1253400, -3, 1253000],
    [1253500, -3, 1254000],
    [999999.5, 0, 1000000],
    [1e-12, 3, 0],
    [0, 2, 0],
  ])('rounds %p at %p decimals to %p, as a spreadsheet does', (value, digits, rounded) => {
    expect(roundHalfAway(value, digits)).toBe(rounded);
  });

  it.each([
    [1e12, 9],
    [1e21, 0],
    [1.5e300, 3],
    [Infinity, 2],
  ])('leaves %p as it is where no digit stands behind the place', (value, digits) => {
    expect(roundHalfAway(value, digits)).toBe(value);
  });

  it('mirrors at zero, and rounds no second time', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 6 }), (value, digits) => {
        const rounded = roundHalfAway(value, digits);
        expect(roundHalfAway(-value, digits)).toBeCloseTo(-rounded, 12);
        expect(roundHalfAway(rounded, digits)).toBe(rounded);
      }),
    );
  });

  it('never moves a number by more than half a unit of the place', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 4 }), (value, digits) => {
        expect(Math.abs(roundHalfAway(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      }),
    );
  });
});
