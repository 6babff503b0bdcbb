import { cascadeStep } from '../../../src/alignment/cascade/cascadeStep';
import { cell, commitmentOf } from '../../model/caseBuilder';

describe('cascadeStep', () => {
  it.each([
    ['Early feasibility check', 'early-feasibility'],
    ['Champion named', 'clinical-champion'],
    ['Announced to all staff', 'public-commitment'],
    ['Architecture board endorsement', 'formal-endorsement'],
    ['Formal joint commitment', 'joint-commitment'],
    ['Both leaders sign the plan', 'joint-commitment'],
    ['Commitment of both leaders', 'joint-commitment'],
    ['Visit to a peer with both leaders', null],
    ['Joint visit to a reference site', null],
    ['Coffee with the CIO', null],
  ])('takes "%s" for %s', (step, expected) => {
    expect(cascadeStep(commitmentOf({ step: cell(step), side: cell('clinical') }))).toBe(expected);
  });

  it('takes an unnamed clinical commitment made in public for a public commitment', () => {
    const isPublic = { step: cell('Will lead'), public: cell('yes' as const) };
    expect(cascadeStep(commitmentOf({ ...isPublic, side: cell('clinical') }))).toBe('public-commitment');
    expect(cascadeStep(commitmentOf({ ...isPublic, side: cell('technology') }))).toBeNull();
  });
});
