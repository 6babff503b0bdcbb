import { statementOf, storyOfRows, type SmallRow } from '../storyOf';

const BASE: SmallRow = { Initiative: 'Case', Cost: '$2M', Metric: 'Wait', Unit: 'minutes', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028', Evidence: 'measured' };
const told = (row: SmallRow): string => statementOf(storyOfRows([{ ...BASE, ...row }]), 'board').text;

describe('the change of a metric', () => {
  it.each<[string, SmallRow, string]>([
    ['a quarter exactly', { Baseline: '96', Target: '72' }, 'cut waits by a quarter, from 96 to 72 minutes,'],
    ['a little over a quarter', { Baseline: '1000', Target: '746' }, 'cut waits by a quarter,'],
    ['too far above a quarter', { Baseline: '1000', Target: '745' }, 'cut waits by 25.5%,'],
    ['just short of a quarter', { Baseline: '1000', Target: '751' }, 'cut waits by 24.9%,'],
    ['half of a rise', { Better: 'higher', Baseline: '100', Target: '150' }, 'raise waits by half,'],
    ['the double', { Better: 'higher', Baseline: '100', Target: '200' }, 'double waits, from 100 to 200 minutes,'],
    ['down to none', { Baseline: '12', Target: '0' }, 'cut waits from 12 minutes to zero by May 2028.'],
    ['the double and a little more', { Better: 'higher', Baseline: '1000', Target: '2004' }, 'double waits, from 1,000 to 2,004 minutes,'],
    ['too far above the double', { Better: 'higher', Baseline: '1000', Target: '2006' }, 'raise waits by 100.6%, from'],
    ['the triple', { Better: 'higher', Baseline: '100', Target: '300' }, 'triple waits, from 100 to 300 minutes,'],
    ['just short of the triple', { Better: 'higher', Baseline: '1000', Target: '2999' }, 'raise waits by 199.9%, from'],
    ['an exact multiple up to ten', { Better: 'higher', Baseline: '2', Target: '10' }, 'raise waits fivefold, from 2 to 10 minutes,'],
    ['ten times as much', { Better: 'higher', Baseline: '2', Target: '20' }, 'raise waits tenfold, from 2 to 20 minutes,'],
    ['more than that in percent', { Better: 'higher', Baseline: '2', Target: '22' }, 'raise waits by 1,000%, from 2 to 22 minutes,'],
    ['a multiple that is not whole', { Better: 'higher', Baseline: '2', Target: '9' }, 'raise waits by 350%, from 2 to 9 minutes,'],
    ['points down to none', { Unit: '%', Baseline: '8', Target: '0' }, 'cut waits from 8% to zero by May 2028.'],
    ['a fall below zero in units, as a share of more than all says nothing', { Metric: 'Cash balance', Unit: '$ per case', Baseline: '12', Target: '-15' }, 'cut the cash balance by $27 per case, from +$12 to −$15 per case,'],
    ['less than its digits show', { Baseline: '42000', Target: '41999.9' }, 'cut waits by less than 0.001%, from 42,000 to 41,999.9 minutes,'],
    ['a change that one decimal would hide', { Baseline: '420', Target: '419.9' }, 'cut waits by 0.024%, from 420 to 419.9 minutes,'],
    ['almost all, which is not all', { Baseline: '20', Target: '0.01' }, 'cut waits by 99.95%, from 20 to 0.01 minutes,'],
    ['a gap', { Metric: 'Gap in DNA rate', Unit: '%', Baseline: '6', Target: '4' }, 'narrow the gap in DNA rate by 2 percentage points, from 6% to 4%,'],
    ['percentage points', { Unit: '%', Baseline: '71', Target: '70' }, 'cut waits by 1 percentage point, from 71% to 70%,'],
    ['percent from none', { Unit: '%', Better: 'higher', Baseline: '0', Target: '40' }, 'raise waits by 40 percentage points, from 0% to 40%,'],
    ['from a level below zero', { Metric: 'Operating margin', Unit: '$ per case', Better: 'higher', Baseline: '-12', Target: '5' }, 'raise the operating margin by $17 per case, from −$12 to +$5 per case,'],
    ['a unit that the name says already', { Metric: 'Cost per case', Unit: '$ per case', Baseline: '120', Target: '96' }, 'cut the cost per case by 20%, from $120 to $96,'],
    ['no unit', { Metric: 'Interfaces to support', Unit: '', Baseline: '14', Target: '9' }, 'cut interfaces to support by 35.7%, from 14 to 9,'],
    ['a rate by time', { Metric: 'Unplanned downtime', Unit: 'hours a month', Baseline: '8', Target: '6' }, 'cut unplanned downtime by a quarter, from 8 to 6 hours a month,'],
    ['a score out of five', { Metric: 'Staff satisfaction', Unit: 'out of 5', Better: 'higher', Baseline: '3.2', Target: '4.1' }, 'lift staff satisfaction by 0.9 points, from 3.2 to 4.1 out of 5,'],
  ])('says %s', (_, row, words) => {
    expect(told(row)).toContain(words);
  });

  it.each<[string, SmallRow, string]>([
    ['that worsens, with no name and no digit too few', { Baseline: '100', Target: '125' }, 'As planned, waits would rise by 25%, from 100 to 125 minutes. No improvement is claimed.'],
    ['that worsens from nothing', { Baseline: '0', Target: '5' }, 'As planned, waits would rise from 0 to 5 minutes. No improvement is claimed.'],
    ['that stays', { Target: '42' }, 'Waits would stay at 42 minutes. No improvement is claimed.'],
    ['that has no better direction', { Better: 'neutral' }, 'Waits would change by 30%, from 42 to 29.4 minutes. Neither direction counts as better, so no improvement is claimed.'],
  ])('claims nothing of a metric %s', (_, row, sentence) => {
    expect(told(row)).toBe(sentence);
  });

  it('shows more decimals than the cells where they would hide the change', () => {
    expect(told({ Baseline: '4.24', Target: '4.21' })).toContain('from 4.24 to 4.21 minutes');
  });

  it('stands beside the whole-life cost where that reads other than the ask', () => {
    expect(told({ Cost: '£2.6m', Ask: '£1.25m' })).toContain('£1.25M investment (£2.6M over its life) will cut');
    expect(told({ Cost: '2000400', Ask: '2000000' })).toContain('This $2M investment will cut');
  });
});
