import type { InitiativeOption, Risk } from '../../../src/model/Casebook';
import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { caseMoney } from '../../../src/money/case/caseMoney';
import { caseOptions, optionPrefix } from '../../../src/money/options/caseOptions';
import { assumed, benefitOf, cell, costOf, fullPlace, initiativeOf, setupOf } from '../../model/caseBuilder';

const years = (...amounts: readonly number[]): InitiativeOption['costs'][number]['years'] => amounts.map((amount) => cell(amount));
const setup = setupOf({ years: assumed(2), discountRate: assumed(0) });

function optionOf(id: string, role: InitiativeOption['role'], lines: Partial<Pick<InitiativeOption, 'costs' | 'benefits'>>): InitiativeOption {
  return { id, name: cell(id), role, costs: [], benefits: [], ...lines };
}

const carryOn = optionOf('carry-on', 'baseline', { costs: [costOf('Old system', {}, years(0, 100, 100))] });
const build = optionOf('build', 'chosen', { costs: [costOf('New system', {}, years(120, 10, 10))] });
const buy = optionOf('buy', 'other', { costs: [costOf('Service', {}, years(0, 60, 60))], benefits: [benefitOf('Beds', { benefitClass: cell('cash-releasing') }, years(0, 15, 15))] });
const initiative = initiativeOf({ costs: build.costs, options: [carryOn, build, buy] });

describe('caseOptions', () => {
  it('gives each option its own sums and what it changes against the baseline', () => {
    const [baseline, chosen, other] = caseOptions(initiative, setup);
    expect(baseline).toMatchObject({ pvCosts: 200, pvBenefits: 0, increment: null });
    expect(chosen).toMatchObject({ pvCosts: 140, increment: { measures: { pvCosts: -60, npv: 60 } } });
    expect(other).toMatchObject({ pvCosts: 120, pvBenefits: 30, increment: { flow: { net: [0, 55, 55] }, measures: { npv: 110 } } });
  });

  it('counts costs of the baseline that are spared as a gain, without any benefit line', () => {
    const { measures, flow } = caseMoney(initiative, setup);
    expect(flow.costs).toEqual([120, -90, -90]);
    expect(measures).toMatchObject({ npv: 60, roi: null, bcr: null, paybackYears: { simple: 1 + 30 / 90 }, reasons: { roi: 'no-costs' } });
    expect(caseMoney(initiativeOf({ costs: build.costs }), setup).measures.npv).toBeNull();
  });

  it('lets a residual value lower the costs without making a gain of it', () => {
    const line = costOf('Building', { residualValue: cell(150) }, years(100, 0, 0));
    const { measures, ownCosts, flow } = caseMoney(initiativeOf({ costs: [line] }), setup);
    expect(flow.costs).toEqual([100, 0, -150]);
    expect(ownCosts).toEqual([100, 0, 0]);
    expect(measures).toMatchObject({ npv: null, pvCosts: -50 });
  });

  it('counts the risk register with the chosen option only', () => {
    const risk: Risk = { record: { risk: cell('Late'), probability: cell(0.5), impact: cell(40) }, place: fullPlace('Risks', FIELD_TABLES.risks), years: { first: 1, last: 2 } };
    const risky = { ...initiative, risks: [risk] };
    expect(caseOptions(risky, setup).map(({ pvCosts }) => pvCosts)).toEqual([200, 160, 120]);
    expect(caseMoney(risky, setup)).toMatchObject({ riskCosts: [0, 10, 10], ownCosts: [120, 10, 10] });
  });

  it('has no options where no cell names one', () => {
    expect(caseOptions(initiativeOf({ costs: build.costs }), setup)).toEqual([]);
    expect([carryOn, build, buy].map(optionPrefix)).toEqual(['baseline/', '', 'option.buy/']);
  });
});
