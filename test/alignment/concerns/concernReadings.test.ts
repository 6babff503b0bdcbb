import { concernReadings } from '../../../src/alignment/concerns/concernReadings';
import { cell, concernOf } from '../../model/caseBuilder';

describe('concernReadings', () => {
  it('keeps the order of the log and leaves out rows without a concern', () => {
    const concerns = [
      concernOf({ concern: cell('No capacity'), side: cell('technology'), raisedBy: cell('CIO') }, 1),
      concernOf({ raisedBy: cell('CMO') }, 2),
      concernOf({ concern: cell('Will colleagues use it?'), state: cell('done') }, 3),
    ];
    const found = concernReadings({ concerns });
    expect(found.map(({ pattern, from, side, state, at }) => [pattern, from, side, state, at.row])).toEqual([
      ['resource-constraint', 'words', 'technology', 'open', 1],
      [null, null, null, 'done', 3],
    ]);
  });
});
