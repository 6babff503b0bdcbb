import { caseMoney } from '../../../src/money/case/caseMoney';
import { sensitivity } from '../../../src/money/sensitivity/sensitivity';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';
import { examined, riskOf, sensitivityOf } from './drivenCases';

const SETUP = setupOf({ years: assumed(2), discountRate: assumed(0) });
const percent = (value: number) => cell({ kind: 'multiple' as const, value });
const amount = (value: number) => cell({ kind: 'amount' as const, value });
const LICENCES = costOf('licences', { low: percent(1.2), high: percent(0.9) }, [cell(100), cell(50)]);
const BEDS = benefitOf('beds', { low: amount(140), high: amount(220) }, [null, cell(100), cell(100)]);

describe('sensitivity', () => {
  it('has no answer without a net present value', () => {
    const initiative = initiativeOf({ costs: [LICENCES] });
    expect(sensitivity({ initiative, setup: SETUP, money: caseMoney(initiative, SETUP) })).toBeNull();
  });

  it('takes ends in percent and as amounts of the whole line', () => {
    const { drivers } = sensitivityOf(examined(initiativeOf({ costs: [LICENCES], benefits: [BEDS] }), SETUP));
    expect(drivers.map(({ key, multiples, presentValue }) => [key, multiples, presentValue])).toEqual([
      ['benefit.beds', { low: 0.7, high: 1.1 }, 200],
      ['cost.licences', { low: 1.2, high: 0.9 }, -150],
    ]);
  });

  it('counts a risk as coming true in the low scenario and not in the high one', () => {
    const risks = [riskOf('outage', { probability: 0.25, impact: 40, first: 1, last: 1 })];
    const plain = benefitOf('beds', {}, [null, cell(100), cell(100)]);
    const { scenarios, npv } = sensitivityOf(examined(initiativeOf({ costs: [costOf('licences', {}, [cell(100)])], benefits: [plain], risks }), SETUP));
    expect([scenarios.low.npv, npv, scenarios.high.npv]).toEqual([60, 90, 100]);
  });

  it('moves a line with its optimism bias, mitigation and VAT, and not with what is left at the end', () => {
    const record = { low: percent(1.5), optimismBias: cell(0.2), mitigated: cell(0.5), vat: cell(0.2), residualValue: cell(10) };
    const { drivers } = sensitivityOf(examined(initiativeOf({ costs: [costOf('server', record, [cell(100)])], benefits: [BEDS] }), SETUP));
    const server = drivers.find(({ key }) => key === 'cost.server');
    expect(server?.rows).toEqual(['cost.server', 'cost.server.optimism-bias', 'cost.server.mitigation', 'cost.server.vat']);
    expect(server?.presentValue).toBeCloseTo(-100 * 1.1 * 1.2, 9);
    expect(drivers.find(({ key }) => key === 'cost.server.residual')).toMatchObject({ presentValue: 10, multiples: null, source: { kind: 'residual' } });
  });

  it('tells no payback and no ratio where a scenario has none', () => {
    const { low } = sensitivityOf(examined(initiativeOf({ costs: [LICENCES], benefits: [BEDS] }), SETUP)).scenarios;
    expect(low).toMatchObject({ npv: -40, payback: null });
    const free = sensitivityOf(examined(initiativeOf({ benefits: [BEDS] }), SETUP)).scenarios.base;
    expect(free).toMatchObject({ roi: null, bcr: null, payback: 0 });
  });

  it('tries inflation a point higher only where something is converted by it', () => {
    const initiative = initiativeOf({ costs: [LICENCES], benefits: [benefitOf('beds', { prices: cell('nominal' as const) }, [null, cell(100), cell(100)])] });
    const real = setupOf({ ...SETUP, prices: assumed('real'), inflation: cell(0.02) });
    const found = sensitivityOf(examined(initiative, real)).inflation;
    expect(found?.inflation).toBeCloseTo(0.03, 12);
    expect(found?.npv).toBeCloseTo(100 / 1.03 + 100 / 1.03 ** 2 - 150, 9);
    expect(sensitivityOf(examined(initiative, SETUP)).inflation).toBeNull();
  });
});
