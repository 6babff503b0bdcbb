import { compensatedRatio } from '../../../src/money/irr/compensatedRatio';

/** (1 − x)^7 multiplied out; near x = 1 plain arithmetic leaves only noise. */
const SEVENTH_POWER = [1, -7, 21, -35, 35, -21, 7, -1] as const;

describe('compensatedRatio', () => {
  it('keeps the sign where plain sums lose it', () => {
    const x = Math.exp(-0.001);
    const exact = (1 - x) ** 7 / (7 * x + 35 * x ** 3 + 21 * x ** 5 + x ** 7);
    expect(compensatedRatio(SEVENTH_POWER, -0.001) / exact).toBeCloseTo(1, 6);
  });

  it('gives the same ratio from both ends of the row', () => {
    const flows = [-100, 70, 70];
    const mirrored = [70, 70, -100];
    expect(compensatedRatio(flows, 0.3)).toBeCloseTo(compensatedRatio(mirrored, -0.3), 14);
  });
});
