import {
  DAY_ONE_RULE,
  DO_NOTHING_RULE,
  FALSE_PRECISION_RULE,
  HIDDEN_ASSUMPTION_RULE,
  SINGLE_POINT_RULE,
} from '../../../src/alignment/questions/benefitRules';
import type { QuestionRule } from '../../../src/alignment/questions/QuestionRule';
import type { BenefitLine, Initiative } from '../../../src/model/Casebook';
import type { EvidenceGrade } from '../../../src/model/choices';
import { benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const ask = (rule: QuestionRule, initiative: Partial<Initiative>) => rule.find({ initiative: initiativeOf(initiative), setup: setupOf() });
const half = cell({ kind: 'multiple' as const, value: 0.8 });
const yearly = (...amounts: readonly number[]) => amounts.map((amount, year) => cell(amount, { sheet: 'Benefits', row: 4, column: 5 + year }));
const byVolume = (record: BenefitLine['record'] = {}, label = 'Shifts') => benefitOf(label, { volume: cell(10), unitValue: cell(500), ...record }, []);
const DELIVERED = { status: cell('delivered' as const) };
const UNVALUED = benefitOf('Calmer wards', { benefitClass: cell('unmonetisable' as const) }, []);

describe('the question about a benefit with a single figure', () => {
  const ranged = costOf('Licences', { low: half });

  it('is asked where costs have ends and no benefit has', () => {
    expect(ask(SINGLE_POINT_RULE, { costs: [ranged], benefits: [benefitOf('Shifts'), benefitOf('Beds')] })).toMatchObject([{ code: 'single-point-estimate', data: { benefit: 'Shifts', header: 'Low' } }]);
  });

  it.each([
    ['a benefit has a low', { benefits: [benefitOf('Shifts'), benefitOf('Beds', { low: half })], costs: [ranged] }],
    ['a benefit is adjusted for risk', { benefits: [benefitOf('Shifts', { riskAdjustment: cell(0.2) })], costs: [ranged] }],
    ['no cost has ends either, which is asked about by another question', { benefits: [benefitOf('Shifts')], costs: [costOf('Licences')] }],
    ['no benefit is in money', { benefits: [UNVALUED], costs: [ranged] }],
  ])('is not asked where %s', (_, initiative) => {
    expect(ask(SINGLE_POINT_RULE, initiative)).toEqual([]);
  });
});

describe('the question about benefits from day one', () => {
  it('is at the amount of year 0 that is as large as any later one', () => {
    const [found, ...more] = ask(DAY_ONE_RULE, { costs: [costOf('Build')], benefits: [benefitOf('Shifts', {}, yearly(900, 900, 900)), benefitOf('Beds', {}, yearly(5, 4))] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'benefits-from-day-one', at: { row: 4, column: 5 }, data: { benefit: 'Shifts', more: 1, cell: 'Benefits!F5' } });
  });

  it('is at the ramp of a benefit by volume that says nothing of its start', () => {
    expect(ask(DAY_ONE_RULE, { benefits: [byVolume()] })).toMatchObject([{ data: { benefit: 'Shifts', header: 'Ramp (months)', more: 0 } }]);
  });

  it.each([
    ['it climbs', { costs: [costOf('Build')], benefits: [benefitOf('Shifts', {}, yearly(100, 900))] }],
    ['it begins after year 0', { costs: [costOf('Build')], benefits: [benefitOf('Shifts', {}, [null, ...yearly(900, 900)])] }],
    ['it comes once', { costs: [costOf('Build')], benefits: [benefitOf('Sale of the site', {}, yearly(900))] }],
    ['nothing is paid in year 0', { costs: [costOf('Build', {}, [null, cell(100)])], benefits: [benefitOf('Shifts', {}, yearly(900, 900))] }],
    ['a ramp of nought was thought of', { benefits: [byVolume({ ramp: cell(0) })] }],
    ['it starts later', { benefits: [byVolume({ startsAfter: cell(6) })] }],
    ['it is delivered', { record: DELIVERED, benefits: [byVolume()] }],
    ['there is no benefit', {}],
  ])('is not asked where %s', (_, initiative) => {
    expect(ask(DAY_ONE_RULE, initiative)).toEqual([]);
  });
});

describe('the question about doing nothing', () => {
  const option = (name: string, role: 'baseline' | 'chosen' | 'other' = 'other') => ({ id: name, name: cell(name), role, costs: [], benefits: [] });

  it('is asked where benefits in money are measured against nothing', () => {
    expect(ask(DO_NOTHING_RULE, { benefits: [benefitOf('Shifts')], options: [option('Virtual ward', 'chosen')] })).toMatchObject([{ code: 'do-nothing-missing', data: { initiative: 'Cloud migration', header: 'Baseline option' } }]);
  });

  it.each(['Do nothing', 'Business as usual', 'Do-minimum', 'Carry on as today', 'As is', 'BAU'])('is not asked where an option is called %s', (name) => {
    expect(ask(DO_NOTHING_RULE, { benefits: [benefitOf('Shifts')], options: [option('Virtual ward', 'chosen'), option(name)] })).toEqual([]);
  });

  it.each([
    ['a baseline option is named', { record: { baselineOption: cell('Old contract') }, benefits: [benefitOf('Shifts')] }],
    ['an option is the baseline', { options: [option('Old contract', 'baseline')], benefits: [benefitOf('Shifts')] }],
    ['no benefit is in money', { benefits: [UNVALUED] }],
    ['it is delivered', { record: DELIVERED, benefits: [benefitOf('Shifts')] }],
  ])('is not asked where %s', (_, initiative) => {
    expect(ask(DO_NOTHING_RULE, initiative)).toEqual([]);
  });
});

describe('the question about false precision', () => {
  const evidence = (grade: EvidenceGrade) => ({ evidence: cell(grade) });
  const exact = yearly(0, 1_234_567);

  it.each([
    ['an estimate of experts', evidence('expert')],
    ["a supplier's figure", evidence('supplier')],
    ['an assumption', evidence('assumed')],
    ['an amount without evidence', {}],
  ])('is asked once about %s, at the first amount', (_, record) => {
    const found = ask(FALSE_PRECISION_RULE, { benefits: [benefitOf('Shifts', record, exact), benefitOf('Beds', record, exact)] });
    expect(found).toMatchObject([{ code: 'false-precision', severity: 'info', at: { row: 4, column: 6 }, data: { benefit: 'Shifts', more: 1, cell: 'Benefits!G5' } }]);
  });

  it('is asked about a value of a unit', () => {
    expect(ask(FALSE_PRECISION_RULE, { benefits: [byVolume({ unitValue: cell(123.456) })] })).toHaveLength(1);
  });

  it.each([1_250_000, 1_253_000, 0.62, 29.4, 9999, 0.1 + 0.2, 1e21, 0.00001234])('is not asked about %d', (amount) => {
    expect(ask(FALSE_PRECISION_RULE, { benefits: [benefitOf('Shifts', {}, yearly(amount))] })).toEqual([]);
  });

  it.each([
    ['what was measured', { benefits: [benefitOf('Shifts', evidence('measured'), exact)] }],
    ['what was piloted', { benefits: [benefitOf('Shifts', evidence('piloted'), exact)] }],
    ['what is delivered', { record: DELIVERED, benefits: [benefitOf('Shifts', {}, exact)] }],
  ])('is not asked about %s', (_, initiative) => {
    expect(ask(FALSE_PRECISION_RULE, initiative)).toEqual([]);
  });
});

describe('the question about a hidden assumption', () => {
  it('is asked once about all benefits by volume without a source', () => {
    expect(ask(HIDDEN_ASSUMPTION_RULE, { benefits: [byVolume(), byVolume({}, 'Beds'), byVolume({ source: cell('Ledger') }, 'Calls')] })).toMatchObject([
      { code: 'hidden-assumption', data: { benefit: 'Shifts', more: 1, header: 'Source' } },
    ]);
  });

  it('is not asked about amounts by year', () => {
    expect(ask(HIDDEN_ASSUMPTION_RULE, { benefits: [benefitOf('Shifts', { volume: cell(3), unitValue: cell(2) }, yearly(900))] })).toEqual([]);
  });
});
