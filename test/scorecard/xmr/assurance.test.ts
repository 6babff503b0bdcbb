import * as fc from 'fast-check';
import { assurance } from '../../../src/scorecard/xmr/assurance';

const limits = { upper: 10, lower: 4 };

describe('assurance', () => {
  it.each([
    [11, 'lower', 'pass'],
    [10, 'lower', 'pass'],
    [9.99, 'lower', 'hit-or-miss'],
    [4, 'lower', 'hit-or-miss'],
    [3.99, 'lower', 'fail'],
    [3, 'higher', 'pass'],
    [4, 'higher', 'pass'],
    [4.01, 'higher', 'hit-or-miss'],
    [10, 'higher', 'hit-or-miss'],
    [10.01, 'higher', 'fail'],
  ] as const)('of the target %d, where %s is better, is %s', (target, better, expected) => {
    expect(assurance({ limits, target, better })).toBe(expected);
  });

  it('passes a process that always stands at its target', () => {
    expect(assurance({ limits: { upper: 100, lower: 100 }, target: 100, better: 'higher' })).toBe('pass');
    expect(assurance({ limits: { upper: 0.1 + 0.2, lower: 0.1 + 0.2 }, target: 0.3, better: 'lower' })).toBe('pass');
  });

  it('is none without a target or a better direction', () => {
    expect(assurance({ limits, target: null, better: 'lower' })).toBeNull();
    expect(assurance({ limits, target: 5, better: 'neutral' })).toBeNull();
  });

  it('never gets better when the target gets harder', () => {
    const rank = { pass: 2, 'hit-or-miss': 1, fail: 0 } as const;
    const target = fc.integer({ min: -20, max: 30 });
    fc.assert(
      fc.property(target, target, (one, other) => {
        const [easy, hard] = [Math.max(one, other), Math.min(one, other)];
        const [ofEasy, ofHard] = [easy, hard].map((goal) => assurance({ limits, target: goal, better: 'lower' }));
        expect(rank[ofHard ?? 'fail']).toBeLessThanOrEqual(rank[ofEasy ?? 'fail']);
      }),
    );
  });
});
