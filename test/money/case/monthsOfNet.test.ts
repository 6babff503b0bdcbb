import { caseMoney } from '../../../src/money/case/caseMoney';
import { monthsOfNet } from '../../../src/money/case/monthsOfNet';
import { lineContext } from '../../../src/money/lines/LineContext';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const setup = setupOf({ years: assumed(3), discountRate: assumed(0) });
const kit = costOf('Kit', {}, [cell(900), cell(120), cell(120), cell(120)]);
const beds = benefitOf('Beds', { volume: cell(100), unitValue: cell(12), startsAfter: cell(6) }, []);

describe('monthsOfNet', () => {
  it('spreads benefits by volume as they are taken up, and everything else evenly', () => {
    const initiative = initiativeOf({ costs: [kit], benefits: [beds] });
    const { costLines, benefitLines, baseline, flow } = caseMoney(initiative, setup);
    const months = monthsOfNet({ chosen: { costs: costLines, benefits: benefitLines }, baseline, net: flow.net }, 1, lineContext(initiative, setup));
    expect(months).toEqual([...Array.from({ length: 6 }, () => -10), ...Array.from({ length: 6 }, () => 90)]);
  });

  it('finds the month of payback by them', () => {
    const { paybackMonth, measures } = caseMoney(initiativeOf({ costs: [kit], benefits: [beds] }), setup);
    expect(measures.paybackYears.simple).toBeCloseTo(1 + 420 / 1080, 12);
    expect(paybackMonth).toMatchObject({ year: 2, owed: -420, month: 5 });
  });

  it('takes off what the baseline gains by the month', () => {
    const carryOn = { id: 'carry-on', name: cell('Carry on'), role: 'baseline', costs: [], benefits: [benefitOf('Beds', { volume: cell(50), unitValue: cell(12) }, [])] } as const;
    const { paybackMonth, flow } = caseMoney(initiativeOf({ costs: [kit], benefits: [beds], options: [carryOn] }), setup);
    expect(flow.net).toEqual([-900, -120, 480, 480]);
    expect(paybackMonth).toBeNull();
  });

  it('knows no month where every benefit is typed by year', () => {
    expect(caseMoney(initiativeOf({ costs: [kit], benefits: [benefitOf('Beds', {}, [cell(0), cell(2000)])] }), setup).paybackMonth).toBeNull();
  });
});
