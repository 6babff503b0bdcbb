import type { Metric } from '../../src/model/Casebook';
import { scorecardProblems } from '../../src/scorecard/scorecardProblems';
import { barePlace, cell, initiativeOf, metricOf, monthly } from '../model/caseBuilder';

const reasons = { whyTechnology: cell('Fewer calls'), whyClinical: cell('Patients stay well'), dataOwner: cell('Ward lead') };

function problemsOf(metric: Metric, status?: 'in delivery' | 'delivered' | 'proposed') {
  const initiative = initiativeOf({ metrics: [metric], record: status === undefined ? {} : { status: cell(status) } });
  return scorecardProblems({ initiative, vocabulary: 'clinical' });
}

const codesOf = (...given: Parameters<typeof problemsOf>) => problemsOf(...given).map(({ code }) => code);

describe('scorecardProblems', () => {
  it('finds none in a metric that says all', () => {
    expect(codesOf(metricOf('Wait', reasons))).toEqual([]);
  });

  it('names the cell of each missing reason', () => {
    const found = problemsOf(metricOf('Wait', { dataOwner: reasons.dataOwner }));
    expect(found.map(({ code, data }) => [code, data['side'], data['cell']])).toEqual([
      ['reason-missing', 'technology', 'Metrics!M2'],
      ['reason-missing', 'clinical', 'Metrics!N2'],
    ]);
  });

  it('asks for a business reason under the business vocabulary', () => {
    const initiative = initiativeOf({ metrics: [metricOf('Wait', {}, { place: barePlace('Metrics') })] });
    const found = scorecardProblems({ initiative, vocabulary: 'business' });
    expect(found.map(({ data }) => data['header'])).toContain('Why it matters to business');
  });

  it('asks who answers for the data', () => {
    const { whyTechnology, whyClinical } = reasons;
    expect(codesOf(metricOf('Wait', { whyTechnology, whyClinical }))).toEqual(['data-owner-missing']);
  });

  it('asks for results only once work is under way', () => {
    expect(codesOf(metricOf('Wait', reasons), 'proposed')).toEqual([]);
    expect(codesOf(metricOf('Wait', reasons), 'in delivery')).toEqual(['actual-missing']);
    expect(codesOf(metricOf('Wait', reasons), 'delivered')).toEqual(['actual-missing']);
    expect(codesOf(metricOf('Wait', reasons, { actuals: monthly([1]) }), 'delivered')).toEqual([]);
  });

  it('takes a published change for the result', () => {
    const change = cell({ kind: 'relative' as const, value: -0.2 });
    expect(codesOf(metricOf('ICU mortality', { ...reasons, change }), 'delivered')).toEqual([]);
  });

  it('says so when the target or the published change is worse', () => {
    expect(codesOf(metricOf('Downtime', { ...reasons, baseline: cell(8), target: cell(8.4) }))).toEqual(['metric-wrong-way']);
    expect(codesOf(metricOf('Downtime', { ...reasons, baseline: cell(8), target: cell(8) }))).toEqual([]);
    const change = cell({ kind: 'relative' as const, value: 0.05 });
    expect(codesOf(metricOf('Downtime', { ...reasons, change }))).toEqual(['metric-wrong-way']);
  });
});
