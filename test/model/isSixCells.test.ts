import { isSixCells } from '../../src/model/isSixCells';
import { benefitOf, cell, costOf, initiativeOf, metricOf, readinessOf } from './caseBuilder';

const smallest = initiativeOf({ record: { cost: cell(2_000_000) }, costs: [costOf('Cost')], metrics: [metricOf('Patient wait time', { baseline: cell(42), target: cell(29.4) })] });

describe('the smallest table', () => {
  it('is a name, a cost and one metric, however well the metric is described', () => {
    expect(isSixCells(smallest)).toBe(true);
    expect(isSixCells({ ...smallest, metrics: [metricOf('Patient wait time', { baseline: cell(42), source: cell('Warehouse'), evidence: cell('measured' as const) })] })).toBe(true);
  });

  it.each([
    ['a sponsor', { record: { cost: cell(2_000_000), sponsor: cell('CEO') } }],
    ['a second metric', { metrics: [metricOf('Patient wait time'), metricOf('Adoption')] }],
    ['a second cost', { costs: [costOf('Licences'), costOf('Training')] }],
    ['a benefit', { benefits: [benefitOf('Bed days released')] }],
    ['an item of readiness', { readiness: [readinessOf({ item: cell('Support model') })] }],
  ])('is more with %s', (_, change) => {
    expect(isSixCells({ ...smallest, ...change })).toBe(false);
  });
});
