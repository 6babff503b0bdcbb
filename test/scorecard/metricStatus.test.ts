import type { StatusFacts } from '../../src/scorecard/metricStatus';
import { metricStatus } from '../../src/scorecard/metricStatus';

const facts: StatusFacts = {
  better: 'lower',
  target: 30,
  targetDay: 200,
  actual: 34,
  promisedByNow: 35,
  start: 100,
  initiativeStatus: 'in delivery',
  asOf: 150,
};

describe('metricStatus', () => {
  it.each<readonly [string, Partial<StatusFacts>, string]>([
    ['is on track at the promised level or better', {}, 'on-track'],
    ['is on track exactly at the promised level', { actual: 35 }, 'on-track'],
    ['is behind beyond the promised level', { actual: 35.1 }, 'behind'],
    ['is met at the target, even early', { actual: 30 }, 'met'],
    ['is not missed on the due day', { actual: 31, promisedByNow: 30, asOf: 200 }, 'behind'],
    ['is missed the day after', { actual: 31, promisedByNow: 30, asOf: 201 }, 'missed'],
    ['is met when the target is reached late', { actual: 29, asOf: 300 }, 'met'],
    ['has no actuals while none is recorded', { actual: null }, 'no-actuals'],
    ['has no actuals after the due day either', { actual: null, asOf: 300 }, 'no-actuals'],
    ['is not started before the start, whatever history says', { asOf: 99, actual: 30 }, 'not-started'],
    ['is not started while proposed without a start', { start: null, initiativeStatus: 'proposed' }, 'not-started'],
    ['goes by the start where there is one', { initiativeStatus: 'proposed' }, 'on-track'],
    ['is not comparable without a target', { target: null }, 'not-comparable'],
    ['is not comparable without a better direction', { better: 'neutral' }, 'not-comparable'],
    ['is not comparable while no line can be drawn', { promisedByNow: null }, 'not-comparable'],
    ['turns round where higher is better', { better: 'higher', target: 80, promisedByNow: 70, actual: 58 }, 'behind'],
  ])('%s', (_, change, status) => {
    expect(metricStatus({ ...facts, ...change })).toBe(status);
  });
});
