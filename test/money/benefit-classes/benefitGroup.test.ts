import { BENEFIT_CLASSES } from '../../../src/model/choices';
import { benefitGroup, effectiveClass } from '../../../src/money/benefit-classes/benefitGroup';
import { benefitOf, cell } from '../../model/caseBuilder';

describe('benefitGroup', () => {
  it('gives each class a group of its own, and counts what nobody classed as no cash', () => {
    expect(BENEFIT_CLASSES.map((name) => benefitGroup(benefitOf('Beds', { benefitClass: cell(name) }), true))).toEqual(['cash', 'non-cash', 'societal', 'uncounted']);
    expect(benefitGroup(benefitOf('Beds'), true)).toBe('non-cash');
    expect(effectiveClass(benefitOf('Beds'))).toBeNull();
  });

  it('counts time saved as cash only with a release route and an owner', () => {
    const released = { benefitClass: cell<'cash-releasing'>('cash-releasing'), releaseRoute: cell('Fewer shifts'), owner: cell('Matron') };
    expect(benefitGroup(benefitOf('Hours saved', { benefitClass: cell('cash-releasing') }), true)).toBe('non-cash');
    expect(benefitGroup(benefitOf('Hours saved', released), true)).toBe('cash');
  });

  it('keeps effects on health apart where a rate for them holds', () => {
    const health = { discounting: cell<'health'>('health') };
    expect(benefitGroup(benefitOf('Life years', { ...health, benefitClass: cell('societal') }), true)).toBe('health');
    expect(benefitGroup(benefitOf('Life years', health), true)).toBe('health');
    expect(benefitGroup(benefitOf('Life years', { ...health, benefitClass: cell('societal') }), false)).toBe('societal');
  });

  it('leaves money that is released, and what is told only, where it is', () => {
    const health = { discounting: cell<'health'>('health') };
    expect(benefitGroup(benefitOf('Drugs', { ...health, benefitClass: cell('cash-releasing') }), true)).toBe('cash');
    expect(benefitGroup(benefitOf('Dignity', { ...health, benefitClass: cell('unmonetisable') }), true)).toBe('uncounted');
  });
});
