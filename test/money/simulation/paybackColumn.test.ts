import fc from 'fast-check';
import { paybackOf } from '../../../src/money/payback/payback';
import { fillPayback } from '../../../src/money/simulation/paybackColumn';
import { BLOCK } from '../../../src/money/simulation/pointColumns';

describe('fillPayback', () => {
  const years = 5;
  const ones = new Float64Array(years).fill(1);

  it('equals paybackOf for any net amounts, down to sums that are nearly 0', () => {
    const amount = fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 0.1, 0.2, -0.3, -0.1));
    fc.assert(
      fc.property(fc.array(amount, { minLength: years, maxLength: years }), (amounts) => {
        const net = new Float64Array(years * BLOCK);
        amounts.forEach((value, year) => (net[year * BLOCK + 5] = value));
        const out = new Float64Array(BLOCK);
        fillPayback({ net, years }, ones, out);
        expect(out[5]).toBe(paybackOf(amounts) ?? Infinity);
        expect(out[6]).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the last recovery', () => {
    const net = new Float64Array(years * BLOCK);
    [-100, 150, -80, 60, 0].forEach((value, year) => (net[year * BLOCK] = value));
    const out = new Float64Array(BLOCK);
    fillPayback({ net, years }, ones, out);
    expect(out[0]).toBe(2.5);
  });
});
