import type { XmrPoint } from '../../../src/scorecard/xmr/xmrChart';
import { realisedAgainstBaseline, xmrChart } from '../../../src/scorecard/xmr/xmrChart';

const pointsOf = (values: readonly number[], reasons: Readonly<Record<number, string>> = {}): readonly XmrPoint[] =>
  values.map((value, index) => ({ value, newLimitsBecause: reasons[index] ?? null }));

const before = [96, 97, 95, 96, 98, 96, 95, 97, 96, 95, 97, 96, 96];
const after = [78, 79, 77, 78, 78, 79, 77, 78];

describe('xmrChart', () => {
  it('starts a segment only where a reason is recorded', () => {
    expect(xmrChart({ points: pointsOf([...before, ...after]), better: 'lower' })).toHaveLength(1);
    const segments = xmrChart({ points: pointsOf([...before, ...after], { 13: 'New ward opened' }), better: 'lower' });
    expect(segments.map(({ start, because, limitPoints }) => ({ start, because, limitPoints }))).toEqual([
      { start: 0, because: null, limitPoints: 13 },
      { start: 13, because: 'New ward opened', limitPoints: 8 },
    ]);
  });

  it('calls limits of fewer than 13 points trial limits', () => {
    expect(xmrChart({ points: pointsOf(before.slice(0, 12)), better: 'lower' })[0]?.trial).toBe(true);
    expect(xmrChart({ points: pointsOf(before), better: 'lower' })[0]?.trial).toBe(false);
  });

  it('keeps the limits of a baseline period and judges later points by them', () => {
    const [kept] = xmrChart({ points: pointsOf([...before, ...after]), better: 'lower', baselinePoints: 13 });
    expect(kept?.limits).toEqual(xmrChart({ points: pointsOf(before), better: 'lower' })[0]?.limits);
    expect(kept?.marks.slice(13).map(({ variation }) => variation)).toEqual(after.map(() => 'improvement-low'));
    expect(kept?.marks.at(-1)?.rule).toBe('outside-limit');
  });

  it('ignores a baseline period too short for limits', () => {
    const whole = xmrChart({ points: pointsOf([...before, ...after]), better: 'lower' });
    expect(xmrChart({ points: pointsOf([...before, ...after]), better: 'lower', baselinePoints: 12 })).toEqual(whole);
  });

  it('has no limits for a single point, and no segment without points', () => {
    expect(xmrChart({ points: pointsOf([4]), better: 'lower' })[0]).toMatchObject({ limits: null, trial: true });
    expect(xmrChart({ points: [], better: 'lower' })).toEqual([]);
  });
});

describe('realisedAgainstBaseline', () => {
  it('holds the first limits against later points, re-based or not', () => {
    const points = pointsOf([...before, ...after], { 13: 'New ward opened' });
    expect(realisedAgainstBaseline({ points, better: 'lower' })).toBe(true);
    expect(realisedAgainstBaseline({ points, better: 'higher' })).toBe(false);
  });

  it('has no answer while the first limits are on trial', () => {
    expect(realisedAgainstBaseline({ points: pointsOf(after), better: 'lower' })).toBeNull();
  });

  it('has no answer without a better direction', () => {
    expect(realisedAgainstBaseline({ points: pointsOf(before), better: 'neutral' })).toBeNull();
  });
});
