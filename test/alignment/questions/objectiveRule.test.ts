import { OBJECTIVE_RULE } from '../../../src/alignment/questions/objectiveRule';
import type { Initiative } from '../../../src/model/Casebook';
import { barePlace, cell, costOf, initiativeOf, metricOf, setupOf } from '../../model/caseBuilder';

const find = (initiative: Initiative) => OBJECTIVE_RULE.find({ initiative, setup: setupOf() });
const [wait, adoption] = [metricOf('Patient wait time'), metricOf('Adoption')];

describe('the question which objective is served', () => {
  it('is one question about work whose metrics name none either', () => {
    expect(find(initiativeOf({ metrics: [wait, adoption] }))).toEqual([expect.objectContaining({ code: 'objective-missing', severity: 'info', data: expect.objectContaining({ initiative: 'Cloud migration', header: 'Objective', cell: 'Initiatives!C2' }) })]);
  });

  it('lists each metric that serves none where others do', () => {
    const linked = metricOf('Patient wait time', { objective: cell('Care closer to home') });
    expect(find(initiativeOf({ metrics: [linked, adoption] })).map(({ data }) => data['metric'])).toEqual(['Adoption']);
  });

  it('is settled for all metrics by the objective of the work', () => {
    expect(find(initiativeOf({ record: { objective: cell('Care closer to home') }, metrics: [wait, adoption] }))).toEqual([]);
  });

  it('is not asked of the smallest table, unless that has a column for it', () => {
    const place = barePlace('Plan');
    const smallest = initiativeOf({ record: { cost: cell(1) }, place, costs: [costOf('Cost')], metrics: [metricOf('Patient wait time', {}, { place })] });
    expect(find(smallest)).toEqual([]);
    expect(find({ ...smallest, place: { ...place, columns: { objective: 3 } } })).toHaveLength(1);
  });
});
