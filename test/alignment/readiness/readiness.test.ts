import { readiness } from '../../../src/alignment/readiness/readiness';
import { cell, initiativeOf, readinessOf } from '../../model/caseBuilder';

const item = (side: 'technology' | 'clinical', name: string, state?: 'open' | 'in progress' | 'done' | 'not needed') =>
  readinessOf({ side: cell(side), item: cell(name), ...(state === undefined ? {} : { state: cell(state) }) });
const of = (...items: readonly ReturnType<typeof item>[]) => readiness(initiativeOf({ readiness: items }));

describe('readiness', () => {
  it('is there when both sides have items and none is open', () => {
    expect(of(item('technology', 'Security assessment', 'done'), item('clinical', 'Demo', 'not needed')).ready).toBe(true);
  });

  it('is not there while an item of either side is open', () => {
    const { ready, technology } = of(item('technology', 'Security', 'in progress'), item('technology', 'Support', 'done'), item('clinical', 'Demo', 'done'));
    expect(ready).toBe(false);
    expect([technology.open, technology.done, technology.complete]).toEqual([1, 1, false]);
  });

  it('is not there for a side without items', () => {
    const { ready, clinical } = of(item('technology', 'Security', 'done'));
    expect([ready, clinical.complete]).toEqual([false, false]);
  });

  it('takes a blank state for open', () => {
    expect(of(item('clinical', 'Demo')).clinical.items[0]).toMatchObject({ state: 'open', open: true });
  });

  it('names the standard needs that nobody listed', () => {
    const { technology, clinical } = of(
      item('technology', 'Integration architecture note', 'done'),
      item('technology', 'Security and compliance evidence'),
      item('clinical', 'Site visit to a reference', 'done'),
    );
    expect(technology.missing).toEqual(['implementation-resources', 'support-model']);
    expect(clinical.missing).toEqual(['workflow-demonstration', 'outcome-evidence', 'advisory-validation']);
  });
});
