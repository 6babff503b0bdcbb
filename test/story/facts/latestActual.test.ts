import { latestActual } from '../../../src/story/facts/latestActual';
import { actualsInOrder } from '../../../src/scorecard/actualsInOrder';
import { monthly } from '../../model/caseBuilder';

describe('latestActual', () => {
  const inTime = monthly([40, 38, 37]);

  it.each([
    ['in order', inTime],
    ['backwards', [...inTime].reverse()],
    ['with a period that is no time', inTime.map((actual, index) => (index === 0 ? { ...actual, day: null } : actual)).reverse()],
  ])('is the one that the scorecard shows: readings %s', (_, actuals) => {
    expect(latestActual(actuals)).toBe(actualsInOrder(actuals).at(-1));
  });
});
