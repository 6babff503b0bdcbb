import type { SmallRow } from '../../story/storyOf';

const WAIT: SmallRow = { Initiative: 'Ward', Cost: '$2M', Metric: 'Patient wait time', Unit: 'minutes', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };
const RURAL: SmallRow = { Initiative: 'Ward', Metric: 'Rural patients in telehealth', Better: 'higher', Baseline: '1,200', Target: '1,800', By: '31 May 2028', Reach: 'rural' };
const HOMELESS: SmallRow = { ...RURAL, Metric: 'Homeless patients in telehealth', Baseline: '50', Target: '60', Reach: 'homeless' };
const SERVERS: SmallRow = { ...WAIT, Metric: 'Servers out of support', Unit: '', Baseline: '120', Target: '0' };
const GAP: SmallRow = { ...WAIT, Metric: 'Gap in DNA rate between most and least deprived', Unit: '%', Baseline: '6', Target: '4' };

/** The forms of a claim, each told at every evidence grade; the grade is filled in by the test. */
export const FORMS = {
  'one outcome': [WAIT],
  'two outcomes': [WAIT, RURAL],
  'three outcomes, two with one service': [WAIT, RURAL, HOMELESS],
  'two outcomes, each with its day': [WAIT, { ...RURAL, By: '31 March 2029' }],
  'a gap beside': [WAIT, { ...GAP, Cost: '', Reach: 'deprived' }],
  'from nothing': [{ ...WAIT, Metric: 'Same-day delivery orders per month', Unit: '', Better: 'higher', Baseline: '0', Target: '40,000' }],
  'to zero': [SERVERS],
  'a gap': [GAP],
  'people reached first': [{ ...RURAL, Cost: '$2M' }],
  'people reached from none': [{ ...RURAL, Cost: '$2M', Baseline: '0', Target: '600' }],
  doubled: [{ ...WAIT, Metric: 'Deployment frequency', Unit: 'per week', Better: 'higher', Baseline: '2', Target: '4' }],
  tripled: [{ ...WAIT, Metric: 'Online sales', Unit: '$ per week', Better: 'higher', Baseline: '200', Target: '600' }],
  fivefold: [{ ...WAIT, Metric: 'Deployment frequency', Unit: 'per week', Better: 'higher', Baseline: '2', Target: '10' }],
  'a result of the evidence': [{ ...WAIT, 'Evidence result': '28–33% at four trusts' }],
  'change only': [{ ...WAIT, Baseline: '', Target: '', Change: '-30%' }],
  'change only, all of it': [{ ...WAIT, Baseline: '', Target: '', Change: '-100%' }],
  delivered: [{ ...WAIT, Baseline: '', Target: '', Change: '-30%', Status: 'delivered' }],
  'no result': [{ ...WAIT, Status: 'delivered' }],
  stopped: [{ ...WAIT, Status: 'stopped' }],
  overdue: [{ ...WAIT, By: '31 May 2026' }],
  'the wrong way': [{ ...WAIT, Target: '50' }],
  'no change': [{ ...WAIT, Target: '42' }],
} satisfies Readonly<Record<string, readonly SmallRow[]>>;

export type FormName = keyof typeof FORMS;
