import { latestState } from '../../../src/scorecard/xmr/latestState';

const PUBLISHED = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const points = (values: readonly number[]) => values.map((value) => ({ value, newLimitsBecause: null }));

describe('latestState', () => {
  it('tells of the published series that its latest point is common cause', () => {
    const state = latestState({ points: points(PUBLISHED), better: 'lower', target: 5 });
    expect(state.variation).toBe('common-cause');
    expect(state.assurance).toBe('hit-or-miss');
    expect(state.segments[0]?.marks[4]).toMatchObject({ variation: 'concern-high', rule: 'outside-limit' });
  });

  it('gives no icon below 13 points', () => {
    expect(latestState({ points: points(PUBLISHED.slice(0, 12)), better: 'lower', target: 5 })).toMatchObject({ variation: null, assurance: null });
  });

  it('gives no icon while a new segment has too few points', () => {
    const restarted = points(PUBLISHED).map((point, index) => (index === 10 ? { ...point, newLimitsBecause: 'Process changed' } : point));
    expect(latestState({ points: restarted, better: 'lower', target: 5 }).variation).toBeNull();
  });
});
