import { answersNeed, READINESS_NEEDS } from '../../../src/alignment/readiness/readinessNeeds';
import { READINESS_NEED_WORDS } from '../../../src/locales/en/alignmentWords';

describe('answersNeed', () => {
  it.each([
    ['Interface specification', 'integration-architecture'],
    ['HIPAA compliance statement', 'security-evidence'],
    ['Backfill for two nurses', 'implementation-resources'],
    ['Service desk agreement', 'support-model'],
    ['Usability walk-through', 'workflow-demonstration'],
    ['Pilot results', 'outcome-evidence'],
    ['Uptake at peer trusts', 'adoption-references'],
    ['Clinical advisory group', 'advisory-validation'],
  ] as const)('"%s" answers %s', (item, need) => {
    expect(answersNeed(item, need)).toBe(true);
  });

  it('knows four standard items of each side, with words for each', () => {
    expect([READINESS_NEEDS.technology.length, READINESS_NEEDS.clinical.length]).toEqual([4, 4]);
    expect(Object.keys(READINESS_NEED_WORDS)).toEqual([...READINESS_NEEDS.technology, ...READINESS_NEEDS.clinical]);
  });
});
