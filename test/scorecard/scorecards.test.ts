import * as fc from 'fast-check';
import type { Initiative, Metric } from '../../src/model/Casebook';
import { BETTER, EVIDENCE_GRADES, INITIATIVE_STATUSES, METRIC_KINDS } from '../../src/model/choices';
import type { ReasonWords } from '../../src/scorecard/scorecards';
import { scorecards } from '../../src/scorecard/scorecards';
import type { ScorecardRow } from '../../src/scorecard/Scorecard';
import { metricReasons } from '../../src/locales/en/reasons';
import { cell, day, initiativeOf, metricOf, monthly } from '../model/caseBuilder';

const asOf = day('2027-06-30');
const reasons: ReasonWords = metricReasons('en-GB', 'clinical');
const build = (initiative: Initiative) => scorecards({ initiative, asOf, reasons });

const whyTechnology = cell('Fewer calls');
const whyClinical = cell('Patients stay well');
const shared = metricOf('Unplanned readmissions', { whyTechnology, whyClinical });
const technologyOnly = metricOf('Interfaces', { whyTechnology });
const clinicalOnly = metricOf('Reviews on time', { whyClinical });
const bare = metricOf('Rural patients');

/** The part of a row that may not differ between the two sides. */
function figuresOf({ reason, suggestedReason, wording, ...figures }: ScorecardRow) {
  return { figures, said: [reason, suggestedReason, wording] };
}

const number = fc.option(fc.integer({ min: -100, max: 100 }).map((value) => cell(value)), { nil: undefined });
const text = fc.option(fc.constantFrom('one', 'two').map((value) => cell(value)), { nil: undefined });

/** A record without the keys whose value is absent, as intake gives it. */
function present(entries: Readonly<Record<string, unknown>>): Metric['record'] {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

const randomMetric: fc.Arbitrary<Metric> = fc
  .record({
    record: fc.record({
      baseline: number,
      target: number,
      whyTechnology: text,
      whyClinical: text,
      wordingTechnology: text,
      dataOwner: text,
      source: text,
      evidence: fc.option(fc.constantFrom(...EVIDENCE_GRADES).map((value) => cell(value)), { nil: undefined }),
      kind: fc.option(fc.constantFrom(...METRIC_KINDS).map((value) => cell(value)), { nil: undefined }),
      targetDate: fc.option(fc.constantFrom(cell({ kind: 'span' as const, months: 18 }), cell({ kind: 'date' as const, day: day('2028-05-31') })), { nil: undefined }),
      baselineDate: fc.option(fc.constant(cell(day('2027-02-01'))), { nil: undefined }),
    }),
    better: fc.constantFrom(...BETTER),
    values: fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 }),
    unit: fc.constantFrom('%', 'minutes', null),
  })
  .map(({ record, better, values, unit }) =>
    metricOf('Metric', present(record), { better: cell(better), actuals: monthly(values), unit: unit === null ? null : cell(unit) }),
  );

const randomInitiative: fc.Arbitrary<Initiative> = fc
  .record({
    metrics: fc.array(randomMetric, { maxLength: 8 }),
    start: fc.option(fc.constantFrom(day('2026-01-01'), day('2029-01-01'))),
    status: fc.option(fc.constantFrom(...INITIATIVE_STATUSES)),
  })
  .map(({ metrics, start, status }) =>
    initiativeOf({
      metrics: metrics.map((metric, index) => ({ ...metric, id: `m${index}` })),
      record: { ...(start === null ? {} : { start: cell(start) }), ...(status === null ? {} : { status: cell(status) }) },
    }),
  );

describe('scorecards', () => {
  it('show the same metrics with the same figures on both sides', () => {
    fc.assert(
      fc.property(randomInitiative, (initiative) => {
        const { technology, clinical } = build(initiative);
        const byId = new Map(clinical.rows.map((row) => [row.metricId, figuresOf(row).figures]));
        expect(technology.rows.map(({ metricId }) => metricId).sort()).toEqual([...byId.keys()].sort());
        technology.rows.forEach((row) => expect(figuresOf(row).figures).toEqual(byId.get(row.metricId)));
        expect(technology.balance).toEqual(clinical.balance);
      }),
    );
  });

  it('count every metric in the balance once', () => {
    fc.assert(
      fc.property(randomInitiative, (initiative) => {
        const { shared: both, technologyOnly: first, clinicalOnly: second, noReason } = build(initiative).technology.balance;
        expect(both + first + second + noReason).toBe(initiative.metrics.length);
      }),
    );
  });

  it('stand shared first, then their own, then those without a reason, the other side last', () => {
    const { technology, clinical } = build(initiativeOf({ metrics: [bare, clinicalOnly, technologyOnly, shared] }));
    const ids = (rows: readonly ScorecardRow[]) => rows.map(({ metricId }) => metricId);
    expect(ids(technology.rows)).toEqual(['unplanned-readmissions', 'interfaces', 'rural-patients', 'reviews-on-time']);
    expect(ids(clinical.rows)).toEqual(['unplanned-readmissions', 'reviews-on-time', 'rural-patients', 'interfaces']);
    expect(technology.balance).toEqual({ shared: 1, technologyOnly: 1, clinicalOnly: 1, noReason: 1 });
  });

  it('mark what only one side gave a reason for', () => {
    const rows = build(initiativeOf({ metrics: [technologyOnly, shared, bare] })).clinical.rows;
    const marks = Object.fromEntries(rows.map(({ metricId, shared: both, side }) => [metricId, [both, side]]));
    expect(marks).toEqual({ 'unplanned-readmissions': [true, null], interfaces: [false, 'technology'], 'rural-patients': [false, null] });
  });

  it('suggest a reason only where the cell states none, apart from it', () => {
    const { technology, clinical } = build(initiativeOf({ metrics: [technologyOnly] }));
    expect(technology.rows[0]).toMatchObject({ reason: whyTechnology, suggestedReason: null });
    expect(clinical.rows[0]).toMatchObject({ reason: null, suggestedReason: reasons.get('integration')?.clinical });
  });

  it('suggest business words under the business vocabulary', () => {
    const { clinical } = scorecards({ initiative: initiativeOf({ metrics: [bare] }), asOf, reasons: metricReasons('en-GB', 'business') });
    expect(clinical.rows[0]?.suggestedReason).toBe('Service for people who had none nearby');
  });

  it('suggest nothing for a metric of no known kind', () => {
    expect(build(initiativeOf({ metrics: [metricOf('Zebras')] })).clinical.rows[0]?.suggestedReason).toBeNull();
  });
});

describe('a scorecard row', () => {
  const record = {
    baseline: cell(96, { sheet: 'Metrics', row: 3, column: 6 }),
    target: cell(72, { sheet: 'Metrics', row: 3, column: 8 }),
    targetDate: cell({ kind: 'span' as const, months: 18 }),
    dataOwner: cell('Ward lead'),
  };
  const initiative = initiativeOf({
    record: { start: cell(day('2026-11-30')) },
    metrics: [metricOf('Readmissions', record, { actuals: monthly([97, 95, 90]) })],
  });

  const onlyRow = (): ScorecardRow => {
    const [row] = build(initiative).technology.rows;
    if (row === undefined) throw new RangeError('no row');
    return row;
  };

  it('says what was promised and what is achieved', () => {
    const { change, achieved, actual, actualPeriod } = onlyRow();
    expect([change?.kind, achieved?.kind]).toEqual(['relative', 'relative']);
    expect(change?.value).toBeCloseTo(-0.25, 12);
    expect(achieved?.value).toBeCloseTo(-0.0625, 12);
    expect([actual?.value, actualPeriod?.value]).toEqual([90, '2026-03']);
  });

  it('says what was promised by now, and so where it stands', () => {
    const { targetDay, promisedByNow, status } = onlyRow();
    const [start, due] = [day('2026-11-30'), day('2028-05-30')];
    expect(targetDay).toBe(due);
    expect(promisedByNow).toBeCloseTo(96 - 24 * ((asOf - start) / (due - start)), 9);
    expect(status).toBe('behind');
  });

  it('has no icons for three points', () => {
    expect(onlyRow()).toMatchObject({ points: 3, variation: null, assurance: null });
  });

  it('leads every figure back to its cells', () => {
    const [row] = build(initiative).technology.rows;
    const [baseline, target] = [{ sheet: 'Metrics', row: 3, column: 6 }, { sheet: 'Metrics', row: 3, column: 8 }];
    expect(row?.cells.change).toEqual([baseline, target]);
    expect(row?.cells.actual).toEqual([{ sheet: 'Actuals', row: 3, column: 2 }]);
    expect(row?.cells.achieved).toEqual([baseline, { sheet: 'Actuals', row: 3, column: 2 }]);
    expect(row?.cells.promisedByNow).toHaveLength(4);
  });

  it('takes a published change where levels are not given', () => {
    const change = cell({ kind: 'relative' as const, value: -0.2 }, { sheet: 'Metrics', column: 10 });
    const [row] = build(initiativeOf({ metrics: [metricOf('ICU mortality', { change })] })).technology.rows;
    expect(row).toMatchObject({ baseline: null, target: null, change: { kind: 'relative', value: -0.2 }, status: 'not-comparable' });
    expect(row?.cells.change).toEqual([{ sheet: 'Metrics', row: 1, column: 10 }]);
  });

  it('invents nothing for a metric of which only the name is known', () => {
    const [row] = build(initiativeOf({ metrics: [bare] })).technology.rows;
    expect(row).toMatchObject({ baseline: null, target: null, actual: null, change: null, achieved: null, promisedByNow: null, owner: null });
    expect(row?.evidence).toMatchObject({ value: 'assumed', origin: { kind: 'default' } });
  });

  it('keeps the limits of the points up to the baseline date', () => {
    const before = [96, 97, 95, 96, 98, 96, 95, 97, 96, 95, 97, 96, 96];
    const values = [...before, 90, 88, 86, 84, 82, 80];
    const metric = metricOf('Readmissions', { ...record, baselineDate: cell(day('2027-01-31')) }, { actuals: monthly(values) });
    const [row] = build(initiativeOf({ metrics: [metric] })).clinical.rows;
    expect(row).toMatchObject({ variation: 'improvement-low', assurance: 'fail', points: 19 });
  });
});
