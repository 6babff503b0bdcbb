import { COST_HEADS } from '../../../src/alignment/completeness/costHeads';
import type { Initiative, Setup } from '../../../src/model/Casebook';
import { problem, PROBLEM_SEVERITIES } from '../../../src/model/Problem';
import { QUESTION_RULES, questions } from '../../../src/alignment/questions/questions';
import { assumed, barePlace, benefitOf, cell, costOf, day, initiativeOf, metricOf, readinessOf, setupOf } from '../../model/caseBuilder';

const ask = (initiative: Initiative, setup: Partial<Setup> = {}) => questions({ initiative, setup: setupOf(setup) });
const codes = (initiative: Initiative, setup: Partial<Setup> = {}) => ask(initiative, setup).map(({ code }) => code);

const date = cell({ kind: 'date' as const, day: day('2028-05-31') });
const metricRecord = {
  baseline: cell(42),
  baselineDate: cell(day('2026-01-01')),
  target: cell(29.4),
  targetDate: date,
  source: cell('Data warehouse'),
  evidence: cell('piloted' as const),
};
const completeMetric = metricOf('Patient wait time', metricRecord);
const completeBenefit = benefitOf('Fewer agency shifts', {
  benefitClass: cell('cash-releasing' as const),
  owner: cell('COO'),
  releaseRoute: cell('Agency contract ends'),
  low: cell({ kind: 'multiple' as const, value: 0.8 }),
});
const complete = initiativeOf({
  record: { sponsor: cell('CEO'), decisionAsked: cell('Approve'), start: cell(day('2026-12-01')), baselineOption: cell('Do nothing'), objective: cell('Care closer to home') },
  costs: [costOf('Licences'), ...COST_HEADS.map((head) => costOf(head))],
  benefits: [completeBenefit],
  metrics: [completeMetric],
});
/** A record without some of its keys. */
function without<R extends object>(record: R, ...keys: readonly (keyof R & string)[]): Partial<R> {
  const rest: Partial<R> = { ...record };
  keys.forEach((key) => delete rest[key]);
  return rest;
}
const OWN_RATE = { discountRate: cell(0.05) };
const withBenefit = (record: Parameters<typeof benefitOf>[1], label = 'Nurse time saved') =>
  initiativeOf({ ...complete, benefits: [completeBenefit, benefitOf(label, record)] });
const withMetric = (record: Parameters<typeof metricOf>[1]) => initiativeOf({ ...complete, metrics: [metricOf('Patient wait time', record)] });

describe('questions', () => {
  it('are none for a complete case', () => {
    expect(codes(complete, OWN_RATE)).toEqual([]);
  });

  it('stand in the order of their importance for the six cells', () => {
    const cost = cell(2_000_000, { sheet: 'Sheet1', row: 1, column: 1 });
    const place = { sheet: 'Sheet1', row: 1, columns: { initiative: 0, cost: 1, metric: 2, baseline: 3, target: 4, targetDate: 5 }, first: { sheet: 'Sheet1', row: 1, column: 0 } };
    const sixCells = initiativeOf({
      place,
      record: { cost },
      costs: [costOf('Cost', {}, [cost])],
      metrics: [metricOf('Patient wait time', { baseline: cell(42), target: cell(29.4), targetDate: date }, { place })],
    });
    const found = ask(sixCells);
    expect(found.map(({ code }) => code)).toEqual([
      'benefits-missing',
      'cost-lines-missing',
      'source-missing',
      'evidence-missing',
      'range-missing',
      'discount-rate-assumed',
      'baseline-date-missing',
      'sponsor-missing',
      'decision-missing',
    ]);
    expect(found.find(({ code }) => code === 'source-missing')).toMatchObject({ at: place.first, data: { header: 'Source', sheet: 'Sheet1' } });
    expect(found.find(({ code }) => code === 'cost-lines-missing')?.data['cell']).toBe('Sheet1!B2');
  });

  it('name the cell to type in', () => {
    const [first] = ask(withMetric(without(metricRecord, 'baseline')), OWN_RATE);
    expect(first).toMatchObject({ code: 'baseline-missing', severity: 'error', at: { sheet: 'Metrics', row: 1, column: 6 } });
    expect(first?.data).toMatchObject({ cell: 'Metrics!G2', metric: 'Patient wait time' });
  });

  it('name the row and the column to add where there is none', () => {
    const metrics = [metricOf('Patient wait time', {}, { place: barePlace('Plan', 4) })];
    const [first] = ask(initiativeOf({ ...complete, metrics }), OWN_RATE);
    expect(first).toMatchObject({ code: 'baseline-missing', at: { sheet: 'Plan', row: 4, column: 0 }, data: { header: 'Baseline', sheet: 'Plan' } });
    expect(first?.data['cell']).toBeUndefined();
  });

  it('do not repeat a cell that already carries an error', () => {
    const initiative = withMetric(without(metricRecord, 'target'));
    const told = problem('change-unmarked', { sheet: 'Metrics', row: 1, column: 8 }, { text: '30%' });
    expect(codes(initiative, OWN_RATE)).toEqual(['target-missing']);
    expect(codes({ ...initiative, problems: [told] }, OWN_RATE)).toEqual([]);
  });

  it('are declared with one code each', () => {
    const declared = QUESTION_RULES.map(({ code }) => code);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.every((code) => code in PROBLEM_SEVERITIES)).toBe(true);
  });
});

describe('what the claim lacks', () => {
  it('is a cost when neither costs nor an ask are given', () => {
    expect(codes(initiativeOf({ ...complete, costs: [] }), OWN_RATE)).toEqual(['cost-missing']);
    const asked = initiativeOf({ ...complete, costs: [], record: { ...complete.record, ask: cell(1000) } });
    expect(codes(asked, OWN_RATE)).toEqual(['cost-lines-missing']);
  });

  it('is a metric, a target or a date', () => {
    expect(codes(initiativeOf({ ...complete, metrics: [] }), OWN_RATE)).toEqual(['metric-missing']);
    expect(codes(withMetric(without(metricRecord, 'target', 'targetDate')), OWN_RATE)).toEqual(['target-missing', 'target-date-missing']);
  });

  it('is no date once delivered', () => {
    const delivered = withMetric(without(metricRecord, 'targetDate'));
    expect(codes({ ...delivered, record: { ...delivered.record, status: cell('delivered') } }, OWN_RATE)).toEqual([]);
  });

  it('is the levels where only a change is given', () => {
    const change = cell({ kind: 'relative' as const, value: -0.2 });
    const { source, evidence, targetDate } = metricRecord;
    expect(codes(withMetric({ change, source, evidence, targetDate }), OWN_RATE)).toEqual(['levels-not-given']);
  });
});

describe('what finance asks', () => {
  it('is for better evidence than a supplier or an assumption', () => {
    expect(codes(withMetric({ ...metricRecord, evidence: cell('supplier') }), OWN_RATE)).toEqual(['evidence-supplier-only']);
    expect(codes(withMetric({ ...metricRecord, evidence: cell('assumed') }), OWN_RATE)).toEqual(['evidence-missing']);
    expect(codes(withMetric(without(metricRecord, 'source')), OWN_RATE)).toEqual(['source-missing']);
  });

  it('is for benefits in money', () => {
    const words = initiativeOf({ ...complete, benefits: [benefitOf('Calmer wards', { ...completeBenefit.record }, [])] });
    expect(codes(words, OWN_RATE)).toEqual(['benefits-missing']);
    const counted = benefitOf('Shifts', { ...completeBenefit.record, volume: cell(10), unitValue: cell(500), ramp: cell(6), source: cell('Ledger') }, []);
    expect(codes(initiativeOf({ ...complete, benefits: [counted] }), OWN_RATE)).toEqual([]);
  });

  it('is for the class and the owner of each benefit', () => {
    expect(codes(withBenefit({}), OWN_RATE)).toEqual(['benefit-class-missing', 'owner-missing']);
  });

  it('is how saved time becomes cash, and who sees to it', () => {
    const benefitClass = cell('cash-releasing' as const);
    const route = cell('One post not filled again');
    expect(ask(withBenefit({ benefitClass, owner: cell('COO') }), OWN_RATE)[0]).toMatchObject({ code: 'release-route-missing', data: { cell: 'Benefits!S2' } });
    expect(codes(withBenefit({ benefitClass, releaseRoute: route }), OWN_RATE)).toEqual(['release-route-missing', 'owner-missing']);
    expect(codes(withBenefit({ benefitClass, releaseRoute: route, owner: cell('COO') }), OWN_RATE)).toEqual([]);
    expect(codes(withBenefit({ benefitClass, owner: cell('COO') }, 'Paper contract ends'), OWN_RATE)).toEqual([]);
  });

  it('is for a range when no line has one', () => {
    const flat = initiativeOf({ ...complete, benefits: [benefitOf('Shifts', { benefitClass: cell('societal'), owner: cell('COO') })] });
    expect(ask(flat, OWN_RATE)).toMatchObject([{ code: 'range-missing', at: { sheet: 'Costs' } }]);
  });

  it('is how sure the benefits are, and what they are measured against', () => {
    const counted = benefitOf('Shifts', { ...without(completeBenefit.record, 'low'), volume: cell(10), unitValue: cell(512.34) }, []);
    const costs = [costOf('Licences', { low: cell({ kind: 'multiple' as const, value: 1.2 }) }), ...complete.costs];
    const record = without(complete.record, 'baselineOption');
    expect(codes(initiativeOf({ ...complete, costs, record, benefits: [counted] }), OWN_RATE)).toEqual([
      'do-nothing-missing',
      'benefits-from-day-one',
      'hidden-assumption',
      'single-point-estimate',
      'false-precision',
    ]);
  });

  it('is the discount rate where it only starts the reckoning', () => {
    expect(codes(complete)).toEqual(['discount-rate-assumed']);
    expect(codes(complete, { preset: assumed('nhs-england') })).toEqual([]);
    expect(codes(complete, { discountRate: assumed(0.1) })).toEqual(['discount-rate-assumed']);
  });

  it('is the start from which a span counts', () => {
    const record = without(complete.record, 'start');
    const span = { ...metricRecord, targetDate: cell({ kind: 'span' as const, months: 18 }) };
    expect(codes({ ...withMetric(span), record }, OWN_RATE)).toEqual(['start-not-given']);
    expect(codes({ ...complete, record }, OWN_RATE)).toEqual([]);
  });

  it('is what each side still waits for', () => {
    const item = (side: 'technology' | 'clinical', name: string, row: number) => readinessOf({ side: cell(side), item: cell(name) }, row);
    const readiness = [item('technology', 'Support model', 1), item('technology', 'Security', 2), item('clinical', 'Demo', 3)];
    expect(ask({ ...complete, readiness }, OWN_RATE).map(({ code, at, data }) => [code, at?.row, data['count'], data['item']])).toEqual([
      ['readiness-open', 1, 2, 'Support model'],
      ['readiness-open', 3, 1, 'Demo'],
    ]);
  });
});
