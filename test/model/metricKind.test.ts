import { METRIC_KINDS } from '../../src/model/choices';
import { metricKind } from '../../src/model/metricKind';

describe('metricKind', () => {
  it.each(METRIC_KINDS.map((kind) => [kind]))('takes the word of the Kind cell: %s', (kind) => {
    expect(metricKind({ kind: kind.toUpperCase(), name: 'Whatever' })).toBe(kind);
  });

  it.each([
    ['Patient wait time', 'access'],
    ['Unplanned readmissions', 'quality'],
    ['Medication errors per 1,000 doses', 'quality'],
    ['Clinician adoption', 'adoption'],
    ['After-hours documentation', 'workflow'],
    ['Rural patients monitored', 'reach'],
    ['Unplanned downtime', 'stability'],
    ['Time to contain a security incident', 'security'],
    ['Interfaces to support', 'integration'],
    ['Support tickets', 'support'],
    ['Net promoter score', 'service'],
    ['Cost to serve', 'cost to serve'],
  ])('tells the kind of "%s" from its name', (name, kind) => {
    expect(metricKind({ kind: null, name })).toBe(kind);
  });

  it('reads other words in the Kind cell before the name', () => {
    expect(metricKind({ kind: 'Cyber', name: 'Patient wait time' })).toBe('security');
    expect(metricKind({ kind: 'Other', name: 'Patient wait time' })).toBe('access');
  });
});
