import * as fc from 'fast-check';
import { championPack } from '../../../src/alignment/agreement/championPack';
import { readiness } from '../../../src/alignment/readiness/readiness';
import { READINESS_NEEDS } from '../../../src/alignment/readiness/readinessNeeds';
import type { ItemState, Side } from '../../../src/model/choices';
import { ITEM_STATES, SIDES } from '../../../src/model/choices';
import { cell, readinessOf } from '../../model/caseBuilder';

type Listed = readonly [item: string, state: ItemState];

function packOf(to: Side, ...listed: readonly Listed[]) {
  const items = listed.map(([name, state], row) => readinessOf({ side: cell(to), item: cell(name), state: cell(state) }, row));
  return championPack(to, readiness({ readiness: items })[to]);
}
const rowsOf = (...listed: readonly Listed[]) => packOf('technology', ...listed).items.map(({ need, entry, state }) => [need, entry?.item.value ?? null, state]);

describe('championPack', () => {
  it('holds the standard items in their order, those that nobody listed as missing', () => {
    expect(rowsOf(['Support model', 'open'], ['Interface catalogue', 'done'])).toEqual([
      ['integration-architecture', 'Interface catalogue', 'done'],
      ['security-evidence', null, 'missing'],
      ['implementation-resources', null, 'missing'],
      ['support-model', 'Support model', 'open'],
    ]);
  });

  it('puts items of the organisation’s own last', () => {
    expect(rowsOf(['Colour of the badge', 'open']).at(-1)).toEqual([null, 'Colour of the badge', 'open']);
  });

  it('is brought by the other side', () => {
    expect(packOf('technology').from).toBe('clinical');
    expect(packOf('clinical').from).toBe('technology');
  });

  it('counts what is needed: not what is marked as not needed, but what nobody listed', () => {
    const { done, needed } = packOf('technology', ['Support model', 'done'], ['Security assessment', 'not needed']);
    expect([done, needed]).toEqual([1, 3]);
  });

  it('gives an item that answers two needs to the one that no other item answers', () => {
    const { items } = packOf('clinical', ['Adoption evidence from a reference site', 'done'], ['Outcome evaluation', 'done']);
    expect(items.filter(({ entry }) => entry !== null).map(({ need, entry }) => [need, entry?.item.value])).toEqual([
      ['outcome-evidence', 'Outcome evaluation'],
      ['adoption-references', 'Adoption evidence from a reference site'],
    ]);
  });

  it('asks nobody to list what an item with wider words answers already', () => {
    const { items } = packOf('technology', ['Security and integration review', 'done']);
    expect(items.filter(({ state }) => state === 'missing').map(({ need }) => need)).toEqual(['implementation-resources', 'support-model']);
  });

  it('shows every listed item once, and every standard one that is missing', () => {
    const words = fc.constantFrom('Support model', 'Security', 'Architecture', 'Backfill', 'Demo', 'Peer visit', 'Advisory panel', 'Pilot results', 'Something else');
    const listed = fc.array(fc.tuple(words, fc.constantFrom(...ITEM_STATES)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...SIDES), listed, (side, all) => {
        const { items, done, needed } = packOf(side, ...all);
        expect(items.flatMap(({ entry }) => (entry === null ? [] : [entry.item.value])).sort()).toEqual(all.map(([name]) => name).sort());
        expect(items.filter(({ state }) => state === 'missing').map(({ need }) => need)).not.toContain(null);
        expect(items.filter(({ state }) => state === 'missing').length).toBeLessThanOrEqual(READINESS_NEEDS[side].length);
        expect(done).toBeLessThanOrEqual(needed);
      }),
    );
  });
});
