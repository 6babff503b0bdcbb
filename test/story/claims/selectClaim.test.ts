import type { Metric } from '../../../src/model/Casebook';
import { selectClaim } from '../../../src/story/claims/selectClaim';
import { cell, costOf, initiativeOf, metricOf } from '../../model/caseBuilder';

const by: NonNullable<Metric['record']['targetDate']> = { ...cell('x'), value: { kind: 'date', day: 46904 } };
const wait = metricOf('Wait', { baseline: cell(42), target: cell(30), targetDate: by });
const rural = metricOf('Rural patients', { baseline: cell(10), target: cell(15), targetDate: by, reach: cell('rural') }, { better: cell('higher') });
const bare = metricOf('Errors');

const claimOf = (...metrics: readonly Metric[]): ReturnType<typeof selectClaim> => selectClaim(initiativeOf({ costs: [costOf('Cost')], metrics }));

describe('selectClaim', () => {
  it('leads with the first metric that says all it must, in the order of the sheet', () => {
    expect(claimOf(bare, wait).lead).toBe(wait);
  });

  it('puts people reached second even where they stand first', () => {
    expect(claimOf(rural, wait)).toMatchObject({ lead: wait, reach: [rural], missing: [] });
  });

  it('puts two groups beside the first outcome, in the order of the sheet, and no third', () => {
    const groups = ['Rural patients', 'Homeless patients', 'Refugee patients'].map((name) => metricOf(name, rural.record, { better: cell('higher') }));
    expect(claimOf(wait, ...groups).reach).toEqual(groups.slice(0, 2));
  });

  it('puts a gap that narrows beside the first outcome where it carries a Reach tag', () => {
    const gap = metricOf('Gap in DNA rate', { baseline: cell(6), target: cell(4), targetDate: by, reach: cell('deprived') });
    expect(claimOf(wait, gap).reach).toEqual([gap]);
    expect(claimOf(wait, { ...gap, better: cell('higher') }).reach).toEqual([]);
  });

  it('leads with people reached where nothing else is complete', () => {
    expect(claimOf(bare, rural)).toMatchObject({ lead: rural, reach: [] });
  });

  it('names what the first metric lacks where none is complete', () => {
    expect(claimOf(bare).missing.map(({ what }) => what)).toEqual(['baseline', 'target', 'target date']);
  });

  it('asks for a metric and a cost where there is neither', () => {
    expect(selectClaim(initiativeOf()).missing.map(({ what }) => what)).toEqual(['cost', 'metric']);
  });

  it('needs no date of what is delivered', () => {
    const metrics = [metricOf('Wait', { baseline: cell(42), target: cell(30) })];
    expect(selectClaim(initiativeOf({ costs: [costOf('Cost')], metrics, record: { status: cell('delivered') } })).missing).toEqual([]);
  });

  it('is content with a published change instead of levels', () => {
    const change = metricOf('Mortality', { change: { ...cell('-20%'), value: { kind: 'relative', value: -0.2 } }, targetDate: by });
    expect(claimOf(change).missing).toEqual([]);
  });
});
