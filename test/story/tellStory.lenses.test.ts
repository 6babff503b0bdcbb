import type { Initiative, Metric } from '../../src/model/Casebook';
import { benefitOf, cell, costOf, day, initiativeOf, metricOf, setupOf } from '../model/caseBuilder';
import { lensText, rolesOf, statementOf, storyOf, type StoryContext } from './storyOf';

const by = (iso: string): NonNullable<Metric['record']['targetDate']> => ({ ...cell(iso), value: { kind: 'date', day: day(iso) } });

const READMISSIONS = metricOf(
  'Unplanned readmissions',
  { baseline: cell(96), target: cell(72), targetDate: by('2028-03-31'), evidence: cell('piloted'), kind: cell('quality'), whyTechnology: cell('The return on the platform'), whyClinical: cell('Patients stay well at home') },
  { unit: cell('per 1,000 discharges') },
);
const ADOPTION = metricOf(
  'Clinician adoption',
  { baseline: cell(41), target: cell(80), targetDate: by('2027-09-30'), evidence: cell('benchmark'), kind: cell('adoption'), whyTechnology: cell('What is used is worth running'), whyClinical: cell('Colleagues find it useful') },
  { unit: cell('%'), better: cell('higher') },
);
const INTERFACES = metricOf('Interfaces to support', { baseline: cell(14), target: cell(9), targetDate: by('2027-12-31'), evidence: cell('measured'), whyTechnology: cell('Fewer to secure and support') });
const DOCUMENTATION = metricOf(
  'After-hours documentation',
  { baseline: cell(34), target: cell(25), targetDate: by('2028-03-31'), evidence: cell('supplier'), kind: cell('workflow'), whyClinical: cell('Relief from the keyboard') },
  { unit: cell('minutes a shift') },
);

const YEARS = (amounts: readonly number[]): ReturnType<typeof cell<number>>[] => amounts.map((amount) => cell(amount));

const WARD: Initiative = initiativeOf({
  record: { ask: cell(1_250_000), objective: cell('Care closer to home'), decisionAsked: cell('Approve') },
  costs: [costOf('Platform', {}, YEARS([1_250_000, 235_000, 235_000, 235_000, 235_000, 235_000]))],
  benefits: [
    benefitOf('Bed days', { benefitClass: cell('cash-releasing') }, YEARS([0, 240_000, 600_000, 780_000, 820_000, 820_000])),
    benefitOf('Staff time', { benefitClass: cell('non-cash-releasing') }, YEARS([0, 80_000, 250_000, 330_000, 330_000, 330_000])),
  ],
  metrics: [READMISSIONS, ADOPTION, INTERFACES, DOCUMENTATION],
});

const CONTEXT: StoryContext = {
  setup: setupOf({ currency: cell('GBP'), locale: 'en-GB', discountRate: cell(0.035) }),
  firstPeriod: '2026/27',
  shown: { technology: { done: 1, all: 4 }, clinical: { done: 2, all: 4 } },
  readiness: {
    technology: { open: ['Security assessment (12 January 2027)', 'Support model'], done: ['Architecture note'], cells: [] },
    clinical: { open: [], done: ['Workflow demonstration on two wards', 'Adoption data from peer trusts'], cells: [] },
  },
  bridge: [
    { clause: 'outcomes', state: 'evidenced', because: 'pilot report', cells: [] },
    { clause: 'integration', state: 'evidenced', because: 'architecture note', cells: [] },
    { clause: 'support', state: 'open', because: 'the support model is missing', cells: [] },
    { clause: 'return', state: 'evidenced', because: 'NPV', cells: [] },
  ],
};

const story = storyOf(WARD, CONTEXT);

describe('one case', () => {
  it('tells the board the outcome, what is asked for, and when it is back', () => {
    expect(lensText(story, 'board')).toBe(
      'Judging by the pilot, this £1.25m investment (£2.43m over its life) is expected to cut unplanned readmissions by a quarter, from 96 to 72 per 1,000 discharges, by March 2028. ' +
        'It serves the objective: Care closer to home. We ask for £1.25m in 2026/27. Decision asked: Approve. Over 5 years it returns £1.76m net, in present value. It pays back in 2 years 10 months, discounted.',
    );
  });

  it('tells finance cost and return, with cash apart from other benefits', () => {
    expect(lensText(story, 'finance')).toBe(
      '£2.311m over 5 years returns £1.76m net, in present value at a discount rate of 3.5%. ' +
        'Cash-releasing benefits alone (£2.9m) cover the cost; £1.17m of other benefits is shown apart and not counted as cash. It pays back in 2 years 10 months, discounted.',
    );
  });

  it('tells technology its own reason first, what is settled and open, and the outcome as the return on the effort', () => {
    expect(lensText(story, 'technology')).toBe(
      'Fewer to secure and support: interfaces to support will fall by 35.7%, from 14 to 9, by the end of 2027. Settled: architecture note. ' +
        'Still open: security assessment (12 January 2027) and support model. In return, unplanned readmissions are expected to fall by a quarter, judging by the pilot.',
    );
  });

  it('tells clinical the outcome for patients, how it is used, and what is settled', () => {
    expect(lensText(story, 'clinical')).toBe(
      'Patients stay well at home: unplanned readmissions are expected to fall by a quarter, from 96 to 72 per 1,000 discharges, by March 2028, judging by the pilot. ' +
        'Relief from the keyboard: the supplier says that after-hours documentation falls by 26%, from 34 to 25 minutes a shift; that is to be measured here. ' +
        'Settled: workflow demonstration on two wards and adoption data from peer trusts.',
    );
  });

  it('joins all in four clauses, each with what shows it or open', () => {
    expect(lensText(story, 'bridge')).toBe(
      'It improves outcomes (pilot report) AND integrates cleanly (architecture note) AND reduces the support burden (open: the support model is missing) AND shows a measurable return (NPV £1.76m). ' +
        'Both leaders answer for 2 outcomes: unplanned readmissions and clinician adoption. Of what each side needs to see, technology has seen 1 of 4 and clinical leaders 2 of 4.',
    );
  });

  it('uses the same words for what makes it fail, each reader with its own loss', () => {
    expect(['board', 'finance', 'technology', 'clinical'].map((lens) => statementOf(story, lens, 'failure').text)).toEqual([
      'It fails, and no longer pays back, if “Bed days” brings less than 39.2% of what is planned.',
      'The result turns negative if “Bed days” brings less than 39.2% of what is planned.',
      'The return on this effort is gone if “Bed days” brings less than 39.2% of what is planned.',
      'The money no longer supports it if “Bed days” brings less than 39.2% of what is planned.',
    ]);
  });

  it('says of each outcome what each leader may claim, once it is measured', () => {
    expect(rolesOf(story, 'technology', 'credit')).toEqual([
      'The return on the platform: unplanned readmissions down from 96 to 72 per 1,000 discharges, once measured.',
      'What is used is worth running: clinician adoption up from 41% to 80%, once measured.',
      'Fewer to secure and support: interfaces to support down from 14 to 9, once measured.',
    ]);
    expect(rolesOf(story, 'clinical', 'credit')).toHaveLength(3);
  });
});

describe('a text for one leader', () => {
  const told = (metrics: readonly Metric[], side: 'technology' | 'clinical'): string => lensText(storyOf({ ...WARD, metrics }, CONTEXT), side);

  it('says whose word it is where only the supplier speaks', () => {
    expect(told([DOCUMENTATION], 'clinical')).toMatch(
      /^Relief from the keyboard: the supplier says that after-hours documentation falls by 26%, from 34 to 25 minutes a shift; that is to be measured here\./,
    );
  });

  it('names the evidence once where two metrics rest on the same', () => {
    const adoption = { ...ADOPTION, record: { ...ADOPTION.record, evidence: cell('piloted' as const) } };
    expect(told([READMISSIONS, adoption], 'clinical').match(/judging by the pilot/g)).toHaveLength(1);
  });

  it('speaks of adoption before other shared metrics', () => {
    expect(told([READMISSIONS, ADOPTION], 'clinical')).toContain(
      'Colleagues find it useful: clinician adoption should rise by 39 percentage points, from 41% to 80%, by September 2027, judging by peers.',
    );
  });

  it('goes on after a reason that is a sentence of its own with a new one', () => {
    const metric = { ...INTERFACES, record: { ...INTERFACES.record, whyTechnology: cell('There are too many.') } };
    expect(told([metric], 'technology')).toMatch(/^There are too many\. Interfaces to support will fall/);
  });

  it('gives no reason where the metric moves the wrong way', () => {
    const metric = { ...INTERFACES, record: { ...INTERFACES.record, target: cell(15) } };
    expect(told([metric], 'technology')).toMatch(/^As planned, interfaces to support would rise by 7\.14%, from 14 to 15\. No improvement is claimed\./);
  });

  it('uses the wording that the sheet gives for that side, and only there', () => {
    const metric = { ...INTERFACES, record: { ...INTERFACES.record, wordingTechnology: cell('Connections to run') } };
    const worded = storyOf({ ...WARD, metrics: [metric] }, CONTEXT);
    expect(statementOf(worded, 'technology').text).toContain('connections to run will fall');
    expect(statementOf(worded, 'board').text).toContain('interfaces to support');
  });

  it('says that nothing is given where technology has neither reason nor readiness', () => {
    const bare = { ...CONTEXT, readiness: { technology: { open: [], done: [], cells: [] }, clinical: { open: [], done: [], cells: [] } } };
    const metrics = [{ ...DOCUMENTATION }];
    expect(lensText(storyOf({ ...WARD, metrics }, bare), 'technology')).toContain('No integration, security or support fact is given yet.');
  });

  it('tells a metric that starts from nothing by its levels', () => {
    const metric = metricOf('Same-day delivery orders per month', { baseline: cell(0), target: cell(40_000), targetDate: by('2027-10-31') }, { better: cell('higher') });
    expect(told([metric], 'clinical')).toMatch(/^Same-day delivery orders are meant to rise from 0 to 40,000 a month by October 2027; this is an assumption so far\./);
  });

  it('tells what was due and has no result as overdue', () => {
    const metric = { ...INTERFACES, record: { ...INTERFACES.record, targetDate: by('2026-05-31') } };
    expect(told([metric], 'technology')).toMatch(/^Interfaces to support were due to fall by 35\.7%, from 14 to 9, by May 2026\. No result has been recorded since\./);
  });
});
