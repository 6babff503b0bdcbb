import { logRatio } from '../../../src/money/irr/logRatio';
import { signedFlows } from '../../../src/money/irr/signedFlows';

describe('logRatio', () => {
  const flows = [-100, 30, -20, 90, 15];
  const parts = signedFlows(flows);
  const worth = (sign: number, t: number): number =>
    flows.reduce((sum, flow, k) => sum + Math.max(0, sign * flow) * Math.exp(k * t), 0);

  it.each([-2, -0.1, 0, 0.1, 2])('is the logarithm of money in over money out at t = %p', (t) => {
    expect(logRatio(parts, t).value).toBeCloseTo(Math.log(worth(1, t) / worth(-1, t)), 13);
  });

  it.each([-2, -0.1, 0.1, 2])('has the slope of that logarithm at t = %p', (t) => {
    const h = 1e-5;
    const slope = (logRatio(parts, t + h).value - logRatio(parts, t - h).value) / (2 * h);
    expect(logRatio(parts, t).slope).toBeCloseTo(slope, 7);
  });

  it('stays finite where present values overflow', () => {
    const long = signedFlows([-1, ...Array.from({ length: 360 }, () => 1)]);
    expect(logRatio(long, 8).value).toBeCloseTo(360 * 8, 0);
    expect(logRatio(long, -800).value).toBeCloseTo(-800, 0);
  });
});
