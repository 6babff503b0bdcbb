import { agreementOf, hasAgreement } from '../../../src/alignment/agreement/agreementOf';
import { READINESS_NEEDS } from '../../../src/alignment/readiness/readinessNeeds';
import { READINESS_NEED_WORDS } from '../../../src/locales/en/alignmentWords';
import type { Initiative } from '../../../src/model/Casebook';
import type { Side } from '../../../src/model/choices';
import { SIDES } from '../../../src/model/choices';
import { cell, commitmentOf, concernOf, initiativeOf, readinessOf } from '../../model/caseBuilder';

/** Items that answer every standard need of a side, all done. */
const fullPack = (side: Side) =>
  READINESS_NEEDS[side].map((need, row) => readinessOf({ side: cell(side), item: cell(need.replace('-', ' ')), state: cell('done') }, row));
const of = (change: Partial<Initiative>) => agreementOf(initiativeOf(change));
const everything = SIDES.flatMap(fullPack);

describe('agreementOf', () => {
  it('is there when both packs are complete and no concern is open', () => {
    expect(of({ readiness: everything }).isReady).toBe(true);
  });

  it.each(SIDES)('is not there while %s waits for an item', (side) => {
    const { sides, isReady } = of({ readiness: everything.filter(({ record }) => record.side?.value !== side || record.item?.value !== READINESS_NEEDS[side][0].replace('-', ' ')) });
    expect(sides[side]).toEqual({ waitingFor: 1, openConcerns: 0, isContent: false });
    expect(isReady).toBe(false);
  });

  it('is not there while a concern is open, whoever raised it', () => {
    const open = concernOf({ concern: cell('Something'), state: cell('in progress') });
    expect(of({ readiness: everything, concerns: [open] })).toMatchObject({ isReady: false, sides: { technology: { isContent: true }, clinical: { isContent: true } } });
    const own = concernOf({ concern: cell('Something'), side: cell('clinical') });
    expect(of({ readiness: everything, concerns: [own] }).sides.clinical).toEqual({ waitingFor: 0, openConcerns: 1, isContent: false });
  });

  it('keeps commitments outside the order apart from the steps', () => {
    const informal = commitmentOf({ side: cell('technology'), who: cell('CIO'), step: cell('Coffee with the ward team'), state: cell('done') });
    const { besides, steps } = of({ commitments: [informal] });
    expect(besides).toHaveLength(1);
    expect(steps.every(({ state }) => state === 'missing')).toBe(true);
  });

  it('has words for every standard item', () => {
    expect(Object.keys(READINESS_NEED_WORDS).sort()).toEqual(SIDES.flatMap((side) => [...READINESS_NEEDS[side]]).sort());
  });
});

describe('hasAgreement', () => {
  it('is true for anything that a casebook lists', () => {
    expect(hasAgreement(initiativeOf())).toBe(false);
    expect(hasAgreement(initiativeOf({ concerns: [concernOf({ concern: cell('Something') })] }))).toBe(true);
  });
});
