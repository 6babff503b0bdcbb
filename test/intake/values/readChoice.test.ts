import { BENEFIT_CLASSES, COST_TYPES, EVIDENCE_GRADES, YES_NO } from '../../../src/model/choices';
import { readChoice } from '../../../src/intake/values/readChoice';

describe('readChoice', () => {
  it.each([
    ['Measured', EVIDENCE_GRADES, 'measured', null],
    ['Pilot', EVIDENCE_GRADES, 'piloted', 'choice-from-synonym'],
    ['Cash releasing', BENEFIT_CLASSES, 'cash-releasing', null],
    ['hard', BENEFIT_CLASSES, 'cash-releasing', 'choice-from-synonym'],
    [true, YES_NO, 'yes', 'choice-from-synonym'],
  ])('reads %s', (value, choices, choice, coercion) => {
    expect(readChoice({ value }, choices)).toEqual({ state: 'read', value: choice, coercion, factor: 1 });
  });

  it('knows words of a class by preset', () => {
    expect(readChoice({ value: 'Revenue' }, BENEFIT_CLASSES, 'us-health')).toMatchObject({ value: 'cash-releasing', coercion: 'choice-from-synonym' });
    expect(readChoice({ value: 'Revenue' }, BENEFIT_CLASSES, 'nhs-england')).toMatchObject({ code: 'choice-unknown' });
    expect(readChoice({ value: 'Revenue' }, COST_TYPES, 'nhs-england')).toMatchObject({ value: 'revenue', coercion: null });
  });

  it('refuses a word that is in no list', () => {
    expect(readChoice({ value: 'gut feeling' }, EVIDENCE_GRADES)).toMatchObject({ code: 'choice-unknown' });
    expect(readChoice({ value: 'constructor' }, EVIDENCE_GRADES)).toMatchObject({ code: 'choice-unknown' });
  });
});
