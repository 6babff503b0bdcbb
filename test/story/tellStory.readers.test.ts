import type { Initiative, Risk } from '../../src/model/Casebook';
import { FIELD_TABLES } from '../../src/model/fieldTables';
import { benefitOf, cell, commitmentOf, costOf, day, fullPlace, initiativeOf, metricOf, monthly, setupOf } from '../model/caseBuilder';
import { lensText, rolesOf, statementOf, storyOf } from './storyOf';

const YEARS = (...amounts: readonly number[]): ReturnType<typeof cell<number>>[] => amounts.map((amount) => cell(amount));
const WAIT = metricOf(
  'Patient wait time',
  { baseline: cell(42), target: cell(29.4), targetDate: { ...cell('2028-05-31'), value: { kind: 'date', day: day('2028-05-31') } }, evidence: cell('measured'), whyTechnology: cell('The return on the platform'), whyClinical: cell('Care in time') },
  { unit: cell('minutes') },
);
const riskOf = (name: string, record: Risk['record'] = {}): Risk => ({ record: { risk: cell(name), ...record }, place: fullPlace('Risks', FIELD_TABLES.risks), years: { first: null, last: null } });
const BEDS = benefitOf('Beds', { benefitClass: cell('cash-releasing') }, YEARS(0, 150));
const caseOf = (change: Partial<Initiative> = {}): Initiative => initiativeOf({ costs: [costOf('Platform', {}, YEARS(100))], benefits: [BEDS], metrics: [WAIT], ...change });
const PLAIN = { setup: setupOf({ discountRate: cell(0), asOf: cell(day('2026-11-22')) }) };
const failure = (change: Partial<Initiative>): string => statementOf(storyOf(caseOf(change), PLAIN), 'board', 'failure').text;

describe('what makes a case fail', () => {
  it('is the share of a benefit below which it no longer pays back', () => {
    expect(failure({})).toBe('It fails, and no longer pays back, if “Beds” brings less than 67% of what is planned.');
  });

  it('is the rise of a cost where that needs less', () => {
    expect(failure({ benefits: [benefitOf('Beds', {}, YEARS(0, 60)), benefitOf('Time', {}, YEARS(0, 45))] })).toBe('It fails, and no longer pays back, if “Platform” costs over 5% more than planned.');
  });

  it('is said the other way round of a case that does not pay back', () => {
    expect(failure({ benefits: [benefitOf('Beds', {}, YEARS(0, 80))] })).toBe('It would pay back only if “Platform” cost 20% less than planned.');
    expect(failure({ costs: [costOf('Platform', {}, YEARS(60)), costOf('Hosting', {}, YEARS(60))], benefits: [benefitOf('Beds', {}, YEARS(0, 100))] })).toBe('It would pay back only if “Beds” brought 120% of what is planned.');
  });

  it('is a level of take-up where the line is reckoned with one', () => {
    const notes = benefitOf('Notes', { benefitClass: cell('cash-releasing'), volume: cell(10), unitValue: cell(20), adoption: cell(0.8) }, []);
    expect(failure({ benefits: [notes] })).toMatch(/^It fails, and no longer pays back, if take-up behind “Notes” stays below [\d.]+% \(planned: 80%\)\.$/);
  });

  it('is not said where no benefit is valued, nor of work that is over', () => {
    expect(rolesOf(storyOf(caseOf({ benefits: [] }), PLAIN), 'board', 'failure')).toEqual([]);
    expect(rolesOf(storyOf(caseOf({ record: { status: cell('stopped' as const) } }), PLAIN), 'board', 'failure')).toEqual([]);
  });
});

describe('the chief risk', () => {
  const RISKS = [riskOf('Late', { probability: cell(0.5), impact: cell(40_000), mitigation: cell('A second supplier.') }), riskOf('Lost', { owner: cell('CIO') })];

  it('is told with its chance, its cost and what is done against it', () => {
    const story = storyOf(caseOf({ risks: RISKS }), PLAIN);
    expect(statementOf(story, 'board', 'risk').text).toBe('Chief risk: Late (50% likely, $40K if it happens). Against it: A second supplier.');
    expect(statementOf(story, 'board', 'risk').figures.map(({ text, value }) => [text, value])).toEqual([['50%', 0.5], ['$40K', 40_000]]);
  });

  it('is that of its own leader for a leader, without numbers where no cell gives them', () => {
    const story = storyOf(caseOf({ risks: RISKS, record: { technologyLead: cell('CIO') } }), PLAIN);
    expect(statementOf(story, 'technology', 'risk').text).toBe('Chief risk: Lost.');
    expect(statementOf(story, 'clinical', 'risk').text).toContain('Late');
  });
});

describe('what single readers are told besides the claim', () => {
  it('is to technology when work starts and when people use it', () => {
    const record = { start: cell(day('2026-10-01')), goLive: cell(day('2027-04-01')) };
    expect(lensText(storyOf(caseOf({ record }), PLAIN), 'technology')).toContain('Work started in October 2026; it is to be in use from April 2027.');
    const later = { setup: setupOf({ asOf: cell(day('2027-05-01')) }) };
    expect(lensText(storyOf(caseOf({ record }), later), 'technology')).toContain('it is in use since April 2027.');
  });

  it('is to each leader what its side has promised to give', () => {
    const commitments = [commitmentOf({ side: cell('technology' as const), gives: cell('An architect') }), commitmentOf({ side: cell('clinical' as const), gives: cell('Two ward champions') })];
    const story = storyOf(caseOf({ commitments }), PLAIN);
    expect(lensText(story, 'technology')).toContain('Promised from this side: an architect.');
    expect(lensText(story, 'clinical')).toContain('Promised from this side: two ward champions.');
  });

  it('is to leaders of care what no figure holds', () => {
    const effects = benefitOf('Fewer journeys', { benefitClass: cell('unmonetisable') }, []);
    expect(lensText(storyOf(caseOf({ benefits: [BEDS, effects] }), PLAIN), 'clinical')).toContain('Not counted in money: fewer journeys.');
  });

  it('is to finance the budget that falls and who answers for it, and what the case is measured against', () => {
    const line = benefitOf('Beds', { benefitClass: cell('cash-releasing'), budgetLine: cell('Agency nursing'), owner: cell('Director of Operations') }, YEARS(0, 150));
    const text = lensText(storyOf(caseOf({ benefits: [line], record: { baselineOption: cell('Do nothing') } }), PLAIN), 'finance');
    expect(text).toContain('“Beds” lowers the budget “Agency nursing” (owner: Director of Operations).');
    expect(text).toContain('All of it is measured against “Do nothing”.');
  });

  it('is the chance of a loss to finance, where lines have ranges', () => {
    const ranged = benefitOf('Beds', { benefitClass: cell('cash-releasing'), low: { ...cell(0.2), value: { kind: 'multiple', value: 0.2 } }, high: { ...cell(1.1), value: { kind: 'multiple', value: 1.1 } } }, YEARS(0, 150));
    const story = storyOf(caseOf({ benefits: [ranged] }), PLAIN);
    for (const lens of ['board', 'finance']) expect(lensText(story, lens)).toMatch(/The chance that it does not pay back is [\d.]+%\./);
  });

  it('holds none and certainty only within the ranges given', () => {
    const between = (low: number, high: number): string => {
      const bound = (value: number) => ({ ...cell(value), value: { kind: 'multiple' as const, value } });
      const ranged = benefitOf('Beds', { benefitClass: cell('cash-releasing'), low: bound(low), high: bound(high) }, YEARS(0, 150));
      return lensText(storyOf(caseOf({ benefits: [ranged] }), PLAIN), 'finance');
    };
    expect(between(0.9, 1.1)).toContain('Within the ranges given it always pays back.');
    expect(between(0.1, 0.6)).not.toContain('always');
  });

  it('is to finance that no benefit releases cash, where none does', () => {
    const time = benefitOf('Time', { benefitClass: cell('non-cash-releasing') }, YEARS(0, 150));
    expect(lensText(storyOf(caseOf({ benefits: [time] }), PLAIN), 'finance')).toContain('No benefit releases cash; $150 of other benefits is shown apart and not counted as cash.');
  });
});

describe('a payback', () => {
  it('is no time where the benefits of year 0 cover the cost', () => {
    const atOnce = benefitOf('Beds', { benefitClass: cell('cash-releasing') }, YEARS(150));
    expect(lensText(storyOf(caseOf({ benefits: [atOnce] }), PLAIN), 'board')).toContain('The benefits of year 0 already cover the cost.');
  });
});

describe('what a leader may claim', () => {
  const delivered = (levels: readonly number[], cause: 'improvement' | 'common'): ReturnType<typeof storyOf> => {
    const readings = new Map([[WAIT.id, { readings: levels.length, cause }]]);
    return storyOf(caseOf({ metrics: [{ ...WAIT, actuals: monthly(levels) }], record: { status: cell('delivered' as const) } }), { ...PLAIN, readings });
  };

  it('is the result once it is delivered beyond chance', () => {
    expect(rolesOf(delivered([40, 31], 'improvement'), 'clinical', 'credit')).toEqual(['Care in time: patient wait times down from 42 to 31 minutes, as measured.']);
  });

  it('is nothing while chance cannot be ruled out', () => {
    expect(rolesOf(delivered([40, 39], 'common'), 'clinical', 'credit')).toEqual([]);
  });

  it('is nothing where no improvement is planned, and nothing without a reason', () => {
    const worse = { ...WAIT, record: { ...WAIT.record, target: cell(50) } };
    expect(rolesOf(storyOf(caseOf({ metrics: [worse] }), PLAIN), 'clinical', 'credit')).toEqual(['Patient wait times: nothing to claim, as no improvement is planned.']);
    const { whyClinical, ...rest } = WAIT.record;
    expect(whyClinical).toBeDefined();
    expect(rolesOf(storyOf(caseOf({ metrics: [{ ...WAIT, record: rest }] }), PLAIN), 'clinical', 'credit')).toEqual([]);
  });
});
