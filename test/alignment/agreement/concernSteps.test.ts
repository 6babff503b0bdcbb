import { concernSteps } from '../../../src/alignment/agreement/concernSteps';
import type { Concern } from '../../../src/model/Casebook';
import type { ItemState, Side } from '../../../src/model/choices';
import { cell, commitmentOf, concernOf } from '../../model/caseBuilder';

interface Given {
  readonly concern?: string;
  readonly requirement?: string;
  readonly evidence?: string;
  readonly state?: ItemState;
  readonly side?: Side;
  readonly pattern?: string;
}

function concern({ concern: text = 'Something', requirement, evidence, state, side, pattern }: Given): Concern {
  return concernOf({
    concern: cell(text),
    ...(requirement === undefined ? {} : { requirement: cell(requirement) }),
    ...(evidence === undefined ? {} : { evidence: cell(evidence) }),
    ...(state === undefined ? {} : { state: cell(state) }),
    ...(side === undefined ? {} : { side: cell(side) }),
    ...(pattern === undefined ? {} : { pattern: cell(pattern) }),
  });
}

const backing = commitmentOf({ side: cell('clinical'), who: cell('Medical Director'), step: cell('Champion'), state: cell('done') });
const stepOf = (given: Given, commitments = [backing]) => concernSteps({ concerns: [concern(given)], commitments })[0];

describe('concernSteps', () => {
  it.each([
    ['concern', 'requirement', {}],
    ['requirement', 'evidence', { requirement: 'Devices meet the baseline' }],
    ['evidence', 'closed', { requirement: 'Devices meet the baseline', evidence: 'Test report' }],
    ['closed', null, { requirement: 'Devices meet the baseline', evidence: 'Test report', state: 'done' }],
    ['closed', null, { state: 'not needed' }],
  ] as const)('tells the stage %s, with %s next', (stage, next, given) => {
    expect(stepOf(given)).toMatchObject({ stage, next, passedOver: [] });
  });

  it('says that a concern was closed without evidence', () => {
    expect(stepOf({ requirement: 'Devices meet the baseline', state: 'done' })?.passedOver).toEqual(['evidence']);
    expect(stepOf({ state: 'done' })?.passedOver).toEqual(['requirement', 'evidence']);
  });

  it('takes an answer without a requirement for an answer', () => {
    expect(stepOf({ evidence: 'Test report' })).toMatchObject({ stage: 'evidence', passedOver: ['requirement'] });
  });

  it('reads words of a veto as one only where clinical leaders stand behind the initiative', () => {
    const veto = { concern: 'The design authority will not approve it', side: 'technology' } as const;
    expect(stepOf(veto)?.pattern).toBe('it-veto');
    expect(stepOf(veto, [])).toMatchObject({ pattern: null, from: null });
  });

  it('reads no veto into a concern of the clinical side', () => {
    expect(stepOf({ concern: 'The design authority will not approve it', side: 'clinical' })?.pattern).toBeNull();
  });

  it('reads what else the words show where they are no veto', () => {
    const both = { concern: 'Not approved, there is no capacity', side: 'technology' } as const;
    expect(stepOf(both, [])?.pattern).toBe('resource-constraint');
  });

  it('takes the pattern that a cell names as it is', () => {
    expect(stepOf({ side: 'clinical', pattern: 'IT veto' }, [])).toMatchObject({ pattern: 'it-veto', from: 'cell' });
  });
});
