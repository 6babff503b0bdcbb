import { pointState } from '../../../src/scorecard/xmr/variation';

describe('pointState', () => {
  it.each([
    ['high', 'higher', 'improvement-high'],
    ['low', 'higher', 'concern-low'],
    ['high', 'lower', 'concern-high'],
    ['low', 'lower', 'improvement-low'],
    ['high', 'neutral', 'neutral-high'],
    ['low', 'neutral', 'neutral-low'],
  ] as const)('reads a shift to the %s side, where %s is better, as %s', (side, better, variation) => {
    expect(pointState([{ rule: 'shift', side }], better)).toEqual({ variation, rule: 'shift' });
  });

  it('shows improvement where a point is both', () => {
    const signals = [{ rule: 'trend', side: 'low' }, { rule: 'shift', side: 'high' }] as const;
    expect(pointState(signals, 'lower')).toEqual({ variation: 'improvement-low', rule: 'trend' });
    expect(pointState(signals, 'higher')).toEqual({ variation: 'improvement-high', rule: 'shift' });
  });

  it('lets the strongest rule decide where no direction is better', () => {
    const signals = [{ rule: 'outside-limit', side: 'high' }, { rule: 'trend', side: 'low' }] as const;
    expect(pointState(signals, 'neutral')).toEqual({ variation: 'neutral-high', rule: 'outside-limit' });
  });
});
