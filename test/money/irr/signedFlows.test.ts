import { signChanges, signedFlows } from '../../../src/money/irr/signedFlows';

describe('signedFlows', () => {
  it('drops zeros at the ends and finds where each sign stands', () => {
    expect(signedFlows([0, -1, 0, 2, 3, -4, 0])).toEqual({
      flows: [-1, 0, 2, 3, -4],
      positive: { sign: 1, first: 2, last: 3 },
      negative: { sign: -1, first: 0, last: 4 },
    });
  });

  it('marks a sign that does not occur', () => {
    expect(signedFlows([1]).negative.first).toBe(-1);
    expect(signedFlows([0, 0])).toMatchObject({ flows: [], positive: { first: -1 } });
  });

  it('scales flows that could overflow by a power of two', () => {
    const { flows } = signedFlows([-1e300, 3e300, -1e290]);
    expect((flows[1] ?? 0) / (flows[0] ?? 0)).toBe(3e300 / -1e300);
    expect(Math.abs(flows[1] ?? 0)).toBeLessThan(2 ** 501);
  });
});

describe('signChanges', () => {
  it('gives the middle of each pair of unlike neighbours, zeros passed over', () => {
    expect(signChanges([-100, 230, 0, -132, -5])).toEqual([0.5, 2]);
    expect(signChanges([1, 2, 3])).toEqual([]);
  });
});
