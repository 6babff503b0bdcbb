import { caseTime } from '../../../src/money/case/caseTime';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const health = { rate: assumed(0.015), later: { afterYear: assumed(1), rate: assumed(0.01) } };
const lives = benefitOf('Lives', { benefitClass: cell('societal'), discounting: cell('health') });

describe('caseTime', () => {
  it('has factors for effects on health only where a counted benefit is one', () => {
    const setup = setupOf({ years: assumed(2), health });
    expect(caseTime(initiativeOf(), setup).healthFactors).toBeNull();
    expect(caseTime(initiativeOf({ benefits: [benefitOf('Dignity', { benefitClass: cell('unmonetisable'), discounting: cell('health') })] }), setup).healthFactors).toBeNull();
    expect(caseTime(initiativeOf({ benefits: [lives] }), setupOf({ years: assumed(2) })).healthFactors).toBeNull();
    const [, first, second] = caseTime(initiativeOf({ benefits: [lives] }), setup).healthFactors ?? [];
    expect(first).toBeCloseTo(1 / 1.015, 12);
    expect(second).toBeCloseTo(1 / 1.015 / 1.01, 12);
  });

  it('sees the effects of an option that is not the case', () => {
    const option = { id: 'buy', name: cell('Buy'), role: 'other', costs: [], benefits: [lives] } as const;
    expect(caseTime(initiativeOf({ options: [option] }), setupOf({ health })).healthFactors).not.toBeNull();
  });

  it('indexes prices where something is converted by it', () => {
    const inflation = assumed(0.1);
    const real = initiativeOf({ costs: [costOf('Kit', { prices: cell('real') })] });
    expect(caseTime(real, setupOf({ years: assumed(1), inflation })).priceIndex).toEqual([1, 1.1]);
    expect(caseTime(initiativeOf({ costs: [costOf('Kit')] }), setupOf({ inflation })).priceIndex).toBeNull();
    expect(caseTime(initiativeOf(), setupOf({ years: assumed(0), inflation, prices: assumed('real') })).priceIndex).toEqual([1]);
    expect(caseTime(real, setupOf()).priceIndex).toBeNull();
  });
});
