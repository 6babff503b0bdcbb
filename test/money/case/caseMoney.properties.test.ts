import fc from 'fast-check';
import type { BenefitLine, CostLine, Initiative, Risk } from '../../../src/model/Casebook';
import type { Sourced } from '../../../src/model/origin';
import { caseMoney } from '../../../src/money/case/caseMoney';
import { yearsAway } from '../../../src/money/discounting/discountFactors';
import { caseOptions } from '../../../src/money/options/caseOptions';
import { benefitOf, cell, costOf } from '../../model/caseBuilder';
import { drawnCase } from './drawnCase';

const RUNS = { numRuns: 150 };
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const scaled = (value: Sourced<number>, factor: number): Sourced<number> => ({ ...value, value: value.value * factor });

function timesLine<L extends CostLine | BenefitLine>(line: L, factor: number): L {
  const residual = 'residualValue' in line.record ? line.record.residualValue : undefined;
  const record = residual === undefined ? line.record : { ...line.record, residualValue: scaled(residual, factor) };
  return { ...line, record, years: line.years.map((year) => (year === null ? null : scaled(year, factor))) };
}

function timesRisk(risk: Risk, factor: number): Risk {
  const { impact, ...record } = risk.record;
  return { ...risk, record: impact === undefined ? record : { ...record, impact: scaled(impact, factor) } };
}

/** The same initiative with all its money times a factor. */
function timesMoney(initiative: Initiative, factor: number): Initiative {
  const lines = <T extends Pick<Initiative, 'costs' | 'benefits'>>(of: T): T => ({ ...of, costs: of.costs.map((line) => timesLine(line, factor)), benefits: of.benefits.map((line) => timesLine(line, factor)) });
  return { ...lines(initiative), options: initiative.options.map(lines), risks: initiative.risks.map((risk) => timesRisk(risk, factor)) };
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(Math.abs((actual[index] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value), ...expected.map(Math.abs))));
}

describe('a case', () => {
  it('scales with all its money, and its ratios stay', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const [one, eight] = [caseMoney(initiative, setup), caseMoney(timesMoney(initiative, 8), setup)];
        expectClose(eight.flow.net, one.flow.net.map((amount) => 8 * amount));
        expectClose([eight.measures.npv ?? 0, eight.measures.roi ?? 0, eight.measures.bcr ?? 0], [8 * (one.measures.npv ?? 0), one.measures.roi ?? 0, one.measures.bcr ?? 0]);
        expect(eight.measures.paybackYears.simple).toEqual(one.measures.paybackYears.simple);
      }),
      RUNS,
    );
  });

  it('is worth nothing at its internal rate of return', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const { flow, measures } = caseMoney(initiative, setup);
        if (measures.irr?.state !== 'root') return;
        const { value } = measures.irr;
        const at = (amount: number, year: number): number => amount / (1 + value) ** yearsAway(setup.timing.value, year);
        expect(Math.abs(sum(flow.net.map(at)))).toBeLessThanOrEqual(1e-9 * Math.max(1, sum(flow.net.map((amount, year) => at(Math.abs(amount), year)))));
      }),
      RUNS,
    );
  });

  it('is not changed by lines of nothing, nor by the order of its lines', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const before = caseMoney(initiative, setup);
        const costs = [...initiative.costs, costOf('none', {}, [cell(0)])].reverse();
        const benefits = [...initiative.benefits, benefitOf('none', {}, [cell(0)])].reverse();
        const after = caseMoney({ ...initiative, costs, benefits, risks: [...initiative.risks].reverse() }, setup);
        expectClose(after.flow.costs, before.flow.costs);
        expectClose(after.flow.discountedNet, before.flow.discountedNet);
        expectClose(after.ownCosts, before.ownCosts);
      }),
      RUNS,
    );
  });

  it('has groups that add up to its total, and types of cost that add up to the headline', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const { groups, flow, cash, costTypes, ownCosts } = caseMoney(initiative, setup);
        expectClose(flow.benefits, flow.benefits.map((_, year) => sum(Object.values(groups).map((group) => group[year] ?? 0))));
        expect(cash.flow.benefits).toEqual(groups.cash);
        expectClose(ownCosts, ownCosts.map((_, year) => sum(Object.values(costTypes).map((type) => type[year] ?? 0))));
      }),
      RUNS,
    );
  });

  it('is the sum of its terms, a risk with its probability', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const { flow, terms } = caseMoney(initiative, setup);
        const expected = (key: 'net' | 'discounted', year: number): number => sum(terms.map((term) => (term.probability ?? 1) * (term[key][year] ?? 0)));
        expectClose(flow.net, flow.net.map((_, year) => expected('net', year)));
        expectClose(flow.discountedNet, flow.net.map((_, year) => expected('discounted', year)));
      }),
      RUNS,
    );
  });

  it('is what the chosen option changes against the baseline', () => {
    fc.assert(
      fc.property(drawnCase, ({ initiative, setup }) => {
        const options = caseOptions(initiative, setup);
        const [chosen, baseline] = [options.find(({ option }) => option.role === 'chosen'), options.find(({ option }) => option.role === 'baseline')];
        if (chosen === undefined) return;
        const { flow, measures } = caseMoney(initiative, setup);
        expect(chosen.increment).toEqual({ flow, measures });
        expectClose(flow.costs, chosen.costs.map((cost, year) => cost - (baseline?.costs[year] ?? 0)));
        const worth = (option: typeof chosen | undefined): number => (option === undefined ? 0 : option.pvBenefits - option.pvCosts);
        if (measures.npv !== null) expectClose([measures.npv], [worth(chosen) - worth(baseline)]);
      }),
      RUNS,
    );
  });
});
