import { BASELINE_PREFIX, lineContext, optionContext } from '../../../src/money/lines/LineContext';
import { cell, day, initiativeOf, setupOf } from '../../model/caseBuilder';

const initiative = initiativeOf({ record: { goLive: cell(day('2027-07-01')) } });
const setup = setupOf({ firstYear: cell(2026) });

describe('the context of a line', () => {
  it('counts months from go-live', () => {
    expect(lineContext(initiative, setup).goLiveMonths).toBe(6);
    expect(optionContext(lineContext(initiative, setup), 'option.hybrid/')).toMatchObject({ goLiveMonths: 6, prefix: 'option.hybrid/' });
  });

  it('lets the baseline option wait for no go-live', () => {
    expect(lineContext(initiative, setup, BASELINE_PREFIX).goLiveMonths).toBeNull();
    expect(optionContext(lineContext(initiative, setup), BASELINE_PREFIX)).toMatchObject({ goLiveMonths: null, prefix: BASELINE_PREFIX });
  });
});
