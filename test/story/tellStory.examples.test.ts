import type { Initiative, Metric } from '../../src/model/Casebook';
import type { StoryReading } from '../../src/story/StoryInput';
import { cell, costOf, initiativeOf, metricOf, monthly, setupOf } from '../model/caseBuilder';
import { statementOf, storyOf, storyOfRows, TODAY, type SmallRow } from './storyOf';

const WAIT: SmallRow = { Initiative: 'Cloud migration', Cost: '$2M', Metric: 'Patient wait time (minutes)', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };
const RURAL: SmallRow = { Initiative: 'Cloud migration', Metric: 'Rural patients in telehealth', Better: 'higher', Baseline: '1,200', Target: '1,800', By: '31 May 2028', Reach: 'rural' };

interface Example {
  readonly facts: string;
  readonly rows: readonly SmallRow[];
  readonly tag?: 'en-GB';
  readonly headline: string;
  readonly short: string;
}

/** The examples of the statement guide by their numbers, as rows of a sheet. */
const EXAMPLES: readonly Example[] = [
  {
    facts: '1: expert',
    rows: [{ ...WAIT, Evidence: 'expert' }],
    headline: 'By our own estimate, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    short: '$2M to cut patient wait times 30%',
  },
  {
    facts: '2: benchmark with its result, a span',
    rows: [{ ...WAIT, Evidence: 'benchmark', By: '18 months', 'Evidence result': '28–33% at four peer trusts' }],
    headline: 'Judging by peers (28–33% at four peer trusts), this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, within 18 months.',
    short: '$2M to cut patient wait times 30%',
  },
  {
    facts: '3: a second outcome that reaches people',
    rows: [{ ...WAIT, Evidence: 'expert' }, { ...RURAL, Evidence: 'expert' }],
    headline: 'By our own estimate, this $2M investment should cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    short: '$2M to cut patient wait times 30%',
  },
  {
    facts: '4: percentage points',
    tag: 'en-GB',
    rows: [{ Initiative: 'Flow', Cost: '£1.25m', Metric: 'A&E four-hour performance', Unit: '%', Better: 'higher', Baseline: '71', Target: '76', By: 'March 2028', Evidence: 'measured' }],
    headline: 'This £1.25m investment will raise A&E four-hour performance by 5 percentage points, from 71% to 76%, by March 2028.',
    short: '£1.25m to raise A&E four-hour performance 5 pp',
  },
  {
    facts: '5: a third, per 1,000 doses',
    rows: [{ Initiative: 'Dosing', Cost: '$480,000', Metric: 'Medication errors per 1,000 doses', Better: 'lower', Baseline: '4.2', Target: '2.8', By: '30 June 2028', Evidence: 'piloted' }],
    headline: 'Judging by the pilot, this $480K investment is expected to cut medication errors by a third, from 4.2 to 2.8 per 1,000 doses, by June 2028.',
    short: '$480K to cut medication errors 33%',
  },
  {
    facts: '6: named in days, halved',
    tag: 'en-GB',
    rows: [{ Initiative: 'Ledger', Cost: '€950k', Metric: 'Days to close the books', Better: 'lower', Baseline: '12', Target: '6', By: '31 December 2027', Evidence: 'measured' }],
    headline: 'This €950k investment will halve the time to close the books, from 12 days to 6, by the end of 2027.',
    short: '€950k to cut time to close the books 50%',
  },
  {
    facts: '7: from nothing, no source',
    rows: [{ Initiative: 'Delivery', Cost: '$3M', Metric: 'Same-day delivery orders per month', Better: 'higher', Baseline: '0', Target: '40,000', By: 'October 2027' }],
    headline: 'This $3M investment aims to take same-day delivery from nothing to 40,000 orders a month by October 2027.',
    short: '$3M to take same-day delivery orders to 40,000 a month',
  },
  {
    facts: '8: a score below zero',
    rows: [{ Initiative: 'Care', Cost: '$700K', Metric: 'Net promoter score', Better: 'higher', Baseline: '-12', Target: '15', By: 'December 2027' }],
    headline: 'This $700K investment aims to lift the net promoter score by 27 points, from −12 to +15, by December 2027.',
    short: '$700K to lift net promoter score 27 points',
  },
  {
    facts: '9: the wrong way',
    rows: [{ Initiative: 'Grid', Cost: '$1.1M', Metric: 'Unplanned downtime', Unit: 'hours a month', Better: 'lower', Baseline: '8', Target: '8.4', By: 'June 2028' }],
    headline: 'As planned, unplanned downtime would rise by 5%, from 8 to 8.4 hours a month. No improvement is claimed.',
    short: 'No improvement claimed: unplanned downtime',
  },
  {
    facts: '10: no change',
    tag: 'en-GB',
    rows: [{ Initiative: 'Charts', Cost: '£600k', Metric: 'Charts closed the same day', Unit: '%', Better: 'higher', Baseline: '80', Target: '80', By: 'June 2028' }],
    headline: 'Charts closed the same day would stay at 80%. No improvement is claimed.',
    short: 'No improvement claimed: charts closed the same day',
  },
  {
    facts: '11: six cells',
    rows: [WAIT],
    headline: 'This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    short: '$2M to cut patient wait times 30%',
  },
  {
    // The date stands in the row, yet is not said: the supplier did not promise it.
    facts: '14: supplier',
    rows: [{ ...WAIT, Evidence: 'supplier' }],
    headline: 'The supplier says that this $2M system cuts patient wait times by 30%, from 42 to 29.4 minutes. We have no evidence of our own yet.',
    short: '$2M to cut patient wait times 30%',
  },
  {
    facts: '15: overdue',
    rows: [{ ...WAIT, By: '31 May 2026' }],
    headline: 'The target of 29.4 minutes was due in May 2026. No result has been recorded since.',
    short: 'No result recorded: patient wait times',
  },
];

const OUTSIDE_HEALTH: readonly Example[] = [
  {
    facts: 'predictive maintenance',
    rows: [{ Initiative: 'Plant', Cost: '$3M', Metric: 'Unplanned stops on the bottling line', Unit: 'per month', Better: 'lower', Baseline: '15', Target: '9', By: 'September 2027', Evidence: 'benchmark' }],
    headline: 'Judging by peers, this $3M investment should cut unplanned stops on the bottling line by 40%, from 15 to 9 a month, by September 2027.',
    short: '$3M to cut unplanned stops on the bottling line 40%',
  },
  {
    facts: 'cyber response',
    rows: [{ Initiative: 'Cyber', Cost: '$1.8M', Metric: 'Hours to contain a security incident', Better: 'lower', Baseline: '26', Target: '8', By: '31 December 2026', Evidence: 'expert' }],
    headline: 'By our own estimate, this $1.8M investment should cut the time to contain a security incident by 69%, from 26 hours to 8, by the end of 2026.',
    short: '$1.8M to cut time to contain a security incident 69%',
  },
];

describe('headlines told from rows of a sheet', () => {
  it.each([...EXAMPLES, ...OUTSIDE_HEALTH])('$facts', ({ rows, tag, headline, short }) => {
    const story = storyOfRows(rows, tag);
    expect(statementOf(story, 'board').text).toBe(headline);
    expect(statementOf(story, 'board', 'short').text).toBe(short);
  });

  it('12: without a baseline is withheld with the cell to type in', () => {
    const statement = statementOf(storyOfRows([{ ...WAIT, Baseline: '' }]), 'board');
    expect(statement.text).toBe('Not stated: the present patient wait time is missing. Type it in Plan, cell E2.');
    expect(statement).toMatchObject({ key: null, figures: [], withheld: { missing: [{ what: 'baseline', sheet: 'Plan', cell: 'E2' }] } });
  });
});

const date = (iso: number): NonNullable<Metric['record']['targetDate']> => ({ ...cell('x'), value: { kind: 'date', day: iso } });

function delivered(levels: readonly number[], change: Partial<Initiative> = {}): Initiative {
  const record: Metric['record'] = { baseline: cell(42), target: cell(29.4), targetDate: date(TODAY + 100), evidence: cell('expert') };
  const metric = metricOf('Patient wait time', record, { unit: cell('minutes'), actuals: monthly(levels) });
  return initiativeOf({ record: { status: cell('delivered') }, costs: [costOf('Cost', {}, [cell(2_000_000)])], metrics: [metric], ...change });
}

const readings = (count: number, cause: StoryReading['cause']): ReadonlyMap<string, StoryReading> => new Map([['patient-wait-time', { readings: count, cause }]]);

describe('headlines of what came of it', () => {
  it('13: a published change is said without levels, with what it costs once and each year', () => {
    const years = [7_100_000, 3_500_000, 3_500_000].map((amount) => cell(amount));
    const metric = metricOf('ICU mortality', { change: { ...cell('-20%'), value: { kind: 'relative', value: -0.2 } }, evidence: cell('measured') });
    const initiative = initiativeOf({ record: { status: cell('delivered') }, costs: [costOf('Programme', {}, years)], metrics: [metric] });
    const story = storyOf(initiative, { setup: setupOf({ years: cell(2) }) });
    expect(statementOf(story, 'board').text).toBe('ICU mortality fell by 20% for $7.1M and $3.5M a year. The levels before and after are not given.');
    expect(statementOf(story, 'board', 'short').text).toBe('$14.1M cut ICU mortality 20%');
    expect(statementOf(story, 'clinical').text).toBe('As published, ICU mortality fell by 20%.');
  });

  it('16: a result that is no chance is set against the promise, for what was spent', () => {
    const spend = [{ record: { actualCost: cell(2_200_000) }, place: initiativeOf().place }];
    const story = storyOf(delivered([38, 35, 33, 31], { spend }), { readings: readings(14, 'improvement') });
    expect(statementOf(story, 'board').text).toBe('For $2.2M, patient wait times fell by 26%, from 42 to 31 minutes. The promise was 30% for $2M.');
    expect(statementOf(story, 'board', 'short').text).toBe('$2.2M cut patient wait times 26%');
    expect(statementOf(story, 'clinical').text).toBe('Patient wait times fell by 26%, from 42 to 31 minutes, against a target of 29.4 minutes.');
  });

  it('17: a result within the usual variation claims nothing yet', () => {
    const story = storyOf(delivered([42, 40, 39]), { readings: readings(14, 'common') });
    expect(statementOf(story, 'board').text).toBe('Patient wait times stand at 39 minutes, down from 42. That is within the usual variation, so no improvement is claimed yet.');
    expect(statementOf(story, 'board', 'short').text).toBe('No improvement claimed yet: patient wait times');
  });

  it('with a single reading says that chance cannot be ruled out', () => {
    const story = storyOf(delivered([31]), { readings: readings(1, 'unjudged') });
    expect(statementOf(story, 'board').text).toBe(
      'Patient wait times stand at 31 minutes, down from 42, against a target of 29.4 minutes. With 1 reading, chance cannot be ruled out, so no improvement is claimed yet.',
    );
  });

  it('that went the other way are told as they are', () => {
    const story = storyOf(delivered([44, 46.2]), { readings: readings(14, 'concern') });
    expect(statementOf(story, 'board').text).toBe('Patient wait times rose by 10%, from 42 to 46.2 minutes. The promise was a fall of 30% for $2M.');
    expect(statementOf(story, 'board', 'short').text).toBe('No improvement claimed yet: patient wait times');
  });

  it('that stayed where they were are told as they are', () => {
    const story = storyOf(delivered([42]), { readings: readings(14, 'concern') });
    expect(statementOf(story, 'board').text).toBe('Patient wait times stayed at 42 minutes. The promise was a fall of 30% for $2M.');
  });

  it('without any reading say that none is recorded', () => {
    expect(statementOf(storyOf(delivered([])), 'board').text).toBe(
      'The work is delivered. No result has been recorded yet for patient wait times, against a target of 29.4 minutes.',
    );
  });

  it('of stopped work claim nothing', () => {
    const story = storyOf(delivered([], { record: { status: cell('stopped') } }));
    expect(statementOf(story, 'board').text).toBe('The initiative was stopped. Patient wait times were meant to fall by 30%, from 42 to 29.4 minutes.');
    expect(statementOf(story, 'board', 'short').text).toBe('Stopped: patient wait times');
  });
});
