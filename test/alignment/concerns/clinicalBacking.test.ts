import { hasClinicalBacking } from '../../../src/alignment/concerns/clinicalBacking';
import type { ItemState, Side } from '../../../src/model/choices';
import { cell, commitmentOf } from '../../model/caseBuilder';

const backed = (side: Side, state: ItemState) => hasClinicalBacking({ commitments: [commitmentOf({ side: cell(side), state: cell(state) })] });

describe('hasClinicalBacking', () => {
  it.each(['done', 'in progress'] as const)('sees a clinical commitment that is %s', (state) => {
    expect(backed('clinical', state)).toBe(true);
  });

  it('sees none in what is only listed, or in what technology promises', () => {
    expect(backed('clinical', 'open')).toBe(false);
    expect(backed('technology', 'done')).toBe(false);
  });
});
