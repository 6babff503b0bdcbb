import { statementOf } from '../storyOf';
import { storyOfMoment, type Moment } from './anyMoment';

const WAIT: Moment = { name: 'Patient wait time', unit: 'minutes', better: 'lower', baseline: 42, target: 29.4, actual: 31, due: 300, status: 'delivered', cause: 'improvement', grade: 'expert' };
const SERVERS: Partial<Moment> = { name: 'Servers out of support', unit: '', baseline: 120, target: 0 };
const ORDERS: Partial<Moment> = { name: 'Same-day delivery orders', unit: 'orders a month', better: 'higher', baseline: 0, target: 600 };
const GAP: Partial<Moment> = { name: 'Gap in DNA rate', unit: '%', baseline: 6, target: 4 };
const SCORE: Partial<Moment> = { name: 'Net promoter score', unit: '', better: 'higher', baseline: -12, target: 15 };

type Case = readonly [facts: string, change: Partial<Moment>, headline: string, short: string];

const RESULTS: readonly Case[] = [
  ['delivered in part', {}, 'Patient wait times fell by 26%, from 42 to 31 minutes. The promise was 30% for $2M.', '$2M cut patient wait times 26%'],
  ['delivered beyond the promise', { actual: 25 }, 'Patient wait times fell by 40%, from 42 to 25 minutes. The promise was 30% for $2M.', '$2M cut patient wait times 40%'],
  ['worse than before', { actual: 46.2, cause: 'concern' }, 'Patient wait times rose by 10%, from 42 to 46.2 minutes. The promise was a fall of 30% for $2M.', 'No improvement claimed yet: patient wait times'],
  ['as before, within the usual', { actual: 42, cause: 'common' }, 'Patient wait times stand at 42 minutes, as before. That is within the usual variation, so no improvement is claimed yet.', 'No improvement claimed yet: patient wait times'],
  ['meant to stay', { target: 42 }, 'Patient wait times fell by 26%, from 42 to 31 minutes. The plan was to stay at 42 minutes, for $2M.', '$2M cut patient wait times 26%'],
  ['meant to worsen', { target: 50 }, 'Patient wait times fell by 26%, from 42 to 31 minutes. The plan was a rise of 19% for $2M.', '$2M cut patient wait times 26%'],
  ['to zero', { ...SERVERS, actual: 0 }, 'Servers out of support fell from 120 to zero. The promise was to reach zero, for $2M.', '$2M cut servers out of support to 0'],
  ['to zero in part', { ...SERVERS, actual: 12 }, 'Servers out of support fell by 90%, from 120 to 12. The promise was to reach zero, for $2M.', '$2M cut servers out of support 90%'],
  ['from nothing', { ...ORDERS, actual: 400 }, 'Same-day delivery orders rose from 0 to 400 a month. The promise was to reach 600 a month, for $2M.', '$2M took same-day delivery orders to 400 a month'],
  ['a gap narrowed', { ...GAP, actual: 5 }, 'The gap in DNA rate narrowed by 1 percentage point, from 6% to 5%. The promise was 2 percentage points for $2M.', '$2M narrowed gap in DNA rate 1 pp'],
  ['a gap widened', { ...GAP, actual: 7, cause: 'concern' }, 'The gap in DNA rate widened by 1 percentage point, from 6% to 7%. The promise was a narrowing of 2 percentage points for $2M.', 'No improvement claimed yet: gap in DNA rate'],
  ['over zero', { ...SCORE, actual: 8 }, 'The net promoter score rose by 20 points, from −12 to +8. The promise was 27 points for $2M.', '$2M lifted net promoter score 20 points'],
];

const RUNNING: readonly Case[] = [
  ['better than the target', { actual: 28 }, 'Patient wait times already stand at 28 minutes, better than the target of 29.4. No improvement is claimed.', 'Target already met: patient wait times'],
  ['at the target', { actual: 29.4 }, 'Patient wait times already stand at the target of 29.4 minutes. No improvement is claimed.', 'Target already met: patient wait times'],
  ['at a target of zero', { ...SERVERS, actual: 0 }, 'Servers out of support already stand at the target of zero. No improvement is claimed.', 'Target already met: servers out of support'],
  ['on its way', { actual: 35 }, 'By our own estimate, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by September 2027.', '$2M to cut patient wait times 30%'],
  ['at a target that is no improvement', { baseline: 25, actual: 24 }, 'As planned, patient wait times would rise by 18%, from 25 to 29.4 minutes. No improvement is claimed.', 'No improvement claimed: patient wait times'],
];

const check = (change: Partial<Moment>): readonly [string, string] => {
  const story = storyOfMoment({ ...WAIT, ...change });
  return [statementOf(story, 'board').text, statementOf(story, 'board', 'short').text];
};

describe('the headline of a result', () => {
  it.each(RESULTS)('%s', (_, change, headline, short) => {
    expect(check(change)).toEqual([headline, short]);
  });
});

describe('the headline while the promise runs and a level is recorded', () => {
  it.each(RUNNING)('%s', (_, change, headline, short) => {
    expect(check({ status: 'proposed', ...change })).toEqual([headline, short]);
  });
});
