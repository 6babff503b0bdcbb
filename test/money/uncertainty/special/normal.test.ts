import fc from 'fast-check';
import { normalChanceBelow, normalDensity, normalQuantile } from '../../../../src/money/uncertainty/special/normal';

describe('the normal distribution', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1; −5 and −1.5 to all digits by SciPy 1.17.
  it.each([
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [-5, 2.866515718791933e-7],
    [-1.5, 0.06680720126885807],
  ])('has the published chance below %p', (z, chance) => {
    expect(Math.abs(normalChanceBelow(z) - chance)).toBeLessThan(1e-15);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-6, -4.753424308822899],
    [0.4, -0.2533471031357997],
  ])('has the published quantile at %p', (chance, z) => {
    expect(Math.abs(normalQuantile(chance) / z - 1)).toBeLessThan(1e-14);
  });

  it('has a quantile function that undoes the distribution function, far into both tails', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalChanceBelow(z)) - z)).toBeLessThan(1e-9);
      }),
    );
  });

  it('has the density as its slope', () => {
    for (const z of [-3, -0.4, 1, 6]) {
      const slope = (normalChanceBelow(z + 1e-5) - normalChanceBelow(z - 1e-5)) / 2e-5;
      expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-10);
    }
  });

  it('reaches both ends', () => {
    expect([normalQuantile(0), normalQuantile(1), normalChanceBelow(-40), normalChanceBelow(40)]).toEqual([-Infinity, Infinity, 0, 1]);
  });
});
