import * as fc from 'fast-check';
import { caseMoney } from '../../../src/money/case/caseMoney';
import { portfolioMoney } from '../../../src/money/portfolio/portfolioMoney';
import { PortfolioRun } from '../../../src/money/portfolio/PortfolioRun';
import type { Initiative, Setup } from '../../../src/model/Casebook';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';
import { drawing } from '../ledger/ledgerCases';
import { costly, plain } from './portfolioCases';

const setup = setupOf({ years: assumed(2) });
const portfolio = (initiatives: readonly Initiative[], given: Setup = setup) => portfolioMoney({ initiatives, setup: given });
const A = plain('a', { cost: 1000, cash: 900, other: 100 });
const B = plain('b', { cost: 500, cash: 0, other: 200 });

const cases = fc.array(
  fc.record({ cost: fc.integer({ min: 10, max: 5000 }), cash: fc.integer({ min: 1, max: 3000 }), other: fc.integer({ min: 0, max: 3000 }) }),
  { minLength: 1, maxLength: 6 },
);
const listOf = (amounts: readonly { readonly cost: number; readonly cash: number; readonly other: number }[]): readonly Initiative[] =>
  amounts.map((each, index) => plain(`i${String(index)}`, each));

describe('portfolioMoney', () => {
  it('adds rows, present values and both views of its initiatives', () => {
    fc.assert(
      fc.property(cases, (amounts) => {
        const initiatives = listOf(amounts);
        const moneys = initiatives.map((initiative) => caseMoney(initiative, setup));
        const { valued, count } = portfolio(initiatives);
        const sum = (of: (money: (typeof moneys)[number]) => number | null): number => moneys.reduce((total, money) => total + (of(money) ?? 0), 0);
        for (let year = 0; year < count; year += 1) {
          expect(valued.total.flow.costs[year]).toBeCloseTo(sum(({ flow }) => flow.costs[year] ?? 0), 6);
          expect(valued.total.flow.cumulative[year]).toBeCloseTo(sum(({ flow }) => flow.cumulative[year] ?? 0), 6);
          expect(valued.groups.societal[year]).toBeCloseTo(sum(({ groups }) => groups.societal[year] ?? 0), 6);
        }
        expect(valued.total.measures.npv).toBeCloseTo(sum(({ measures }) => measures.npv), 6);
        expect(valued.total.measures.pvCosts).toBeCloseTo(sum(({ measures }) => measures.pvCosts), 6);
        expect(valued.cash.measures.npv).toBeCloseTo(sum(({ cash }) => cash.measures.npv), 6);
      }),
    );
  });

  it('keeps cash, non-cash and societal apart, and together they are the benefits', () => {
    const { groups, total } = portfolio([A, B]).valued;
    expect(groups).toMatchObject({ cash: [0, 900, 900], 'non-cash': [0, 0, 0], societal: [0, 300, 300], health: [0, 0, 0] });
    expect(total.flow.benefits).toEqual([0, 1200, 1200]);
  });

  it('takes ratios and payback of the sum, not means of them', () => {
    const { measures } = portfolio([A, B]).valued.total;
    expect(measures.bcr).toBeCloseTo(measures.pvBenefits / measures.pvCosts, 12);
    const bcrs = [A, B].map((initiative) => caseMoney(initiative, setup).measures.bcr ?? 0);
    expect(measures.bcr).not.toBeCloseTo((bcrs[0] ?? 0) / 2 + (bcrs[1] ?? 0) / 2, 3);
    // 1500 less (1200 − 150) leaves 450 of the second year's 1200.
    expect(measures.paybackYears.simple).toBeCloseTo(1 + 450 / 1200, 12);
  });

  it('is the case itself for one initiative', () => {
    const { measures, flow } = caseMoney(A, setup);
    const alone = portfolio([A]);
    expect(alone.valued.total.measures).toEqual(measures);
    expect(alone.valued.total.flow).toEqual(flow);
    expect(alone.entries).toMatchObject([{ id: 'a', name: 'A', cost: 1100, npv: measures.npv, paybackYears: measures.paybackYears }]);
  });

  it('names initiatives without benefits in money, with their costs, and leaves them out of the net present value', () => {
    const { valued, unvalued, entries, budget } = portfolio([A, costly('c', 700)]);
    expect(valued.total.measures.npv).toBe(caseMoney(A, setup).measures.npv);
    expect(unvalued).toMatchObject({ initiatives: [{ id: 'c', npv: null, npvCash: null, pvBenefits: null }], costs: [700, 70, 0] });
    expect(unvalued.pvCosts).toBeCloseTo(700 + 70 / 1.1, 9);
    expect(entries.map(({ id, cost }) => [id, cost])).toEqual([['a', 1100], ['c', 770]]);
    expect(budget.cashOut).toEqual([1700, 170, 0]);
  });

  it('has no net present value where no initiative has one, nor without initiatives', () => {
    expect(portfolio([costly('c', 700)]).valued.total.measures).toMatchObject({ npv: null, reasons: { npv: 'no-benefits' } });
    expect(portfolio([])).toMatchObject({ entries: [], valued: { total: { flow: { costs: [0, 0, 0], discountFactors: [1, 1 / 1.1, expect.closeTo(1 / 1.21, 12)] } } } });
  });

  it('adds the budgets by year and type', () => {
    const { byKind, cashOut, cashIn, need, cumulative } = portfolio([A, B]).budget;
    expect(byKind).toMatchObject({ capital: [1500, 0, 0], revenue: [0, 150, 0], unstated: [0, 0, 0] });
    expect([cashOut, cashIn, need, cumulative]).toEqual([[1500, 150, 0], [0, 900, 900], [1500, -750, -900], [1500, 750, -150]]);
  });

  it('takes the baseline of each off, and knows that its costs are spared', () => {
    const baseline = { id: 'stay', name: cell('Carry on'), role: 'baseline' as const, costs: [costOf('Old contract', {}, [null, cell(400), cell(400)])], benefits: [] };
    const spared = plain('s', { cost: 500, cash: 0 }, { benefits: [], options: [baseline] });
    const { flow, measures } = portfolio([A, spared]).valued.total;
    expect(flow.costs).toEqual([1500, -250, -400]);
    expect(measures.npv).toBeCloseTo((caseMoney(A, setup).measures.npv ?? 0) + (caseMoney(spared, setup).measures.npv ?? Number.NaN), 9);
  });

  it('discounts effects on health by their own rate', () => {
    const given = setupOf({ years: assumed(2), health: { rate: assumed(0.015), later: null } });
    const healthy = plain('h', { cost: 100, cash: 0 }, { benefits: [benefitOf('QALYs', { benefitClass: cell('societal' as const), discounting: cell('health' as const) }, [null, cell(300)])] });
    const sum = portfolio([A, healthy], given).valued.total.measures.npv ?? Number.NaN;
    expect(sum).toBeCloseTo((caseMoney(A, given).measures.npv ?? 0) + (caseMoney(healthy, given).measures.npv ?? 0), 9);
    expect(sum).not.toBeCloseTo(portfolio([A, healthy]).valued.total.measures.npv ?? 0, 3);
  });

  it('finds what initiatives overdraw together', () => {
    const ward = (id: string) => initiativeOf({ id, benefits: [drawing('Beds', 'Bed days', { volume: cell(600), available: cell(1000) })] });
    expect(portfolio([ward('x'), ward('y')]).ledger.pools).toMatchObject([{ name: 'Bed days', drawn: 1200, state: 'overdrawn' }]);
  });

  it('does not depend on the order of initiatives, and nothing added changes nothing', () => {
    const { valued } = portfolio([A, B, costly('c', 70)]);
    expect(portfolio([costly('c', 70), B, A]).valued).toEqual(valued);
    expect(portfolio([A, B, initiativeOf({ id: 'empty' })]).valued).toEqual(valued);
  });

  it('scales with the money', () => {
    const [one, thousand] = [1, 1000].map((factor) => portfolio([plain('a', { cost: 1000 * factor, cash: 900 * factor }), plain('b', { cost: 500 * factor, cash: 800 * factor })]).valued.total.measures);
    expect(thousand?.npv).toBeCloseTo((one?.npv ?? 0) * 1000, 6);
    expect(thousand?.bcr).toBeCloseTo(one?.bcr ?? 0, 12);
    expect(thousand?.paybackYears.discounted).toBeCloseTo(one?.paybackYears.discounted ?? 0, 12);
  });
});

describe('PortfolioRun', () => {
  const initiatives = [A, B, costly('c', 70), plain('d', { cost: 10, cash: 90 })];

  it('gives the same whatever the steps', () => {
    const run = new PortfolioRun({ initiatives, setup, withRisk: true });
    expect([run.step(1), run.step(2), run.step(5), run.step(1)]).toEqual([0.25, 0.75, 1, 1]);
    expect(run.result()).toEqual(portfolioMoney({ initiatives, setup, withRisk: true }));
  });

  it('has no result before the last step', () => {
    const run = new PortfolioRun({ initiatives, setup });
    run.step(3);
    expect(() => run.result()).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('is done at once without initiatives', () => {
    const run = new PortfolioRun({ initiatives: [], setup });
    expect(run.step(1)).toBe(1);
    expect(run.result().entries).toEqual([]);
  });

  it('takes the money that is known already', () => {
    const known = new Map(initiatives.map((initiative) => [initiative, caseMoney(initiative, setup)]));
    const asked: string[] = [];
    const moneyOf = (initiative: Initiative) => {
      asked.push(initiative.id);
      return known.get(initiative) ?? caseMoney(initiative, setup);
    };
    expect(portfolioMoney({ initiatives, setup, moneyOf })).toEqual(portfolioMoney({ initiatives, setup }));
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });
});
