import type { Initiative, Setup } from '../../../src/model/Casebook';
import { caseMoney } from '../../../src/money/case/caseMoney';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const range = { low: cell({ kind: 'multiple', value: 0.8 } as const), high: cell({ kind: 'multiple', value: 1.4 } as const) };
const years = [cell(100), cell(50)];
const gains = [cell(0), cell(300)];
const setup = setupOf({ years: assumed(1), discountRate: assumed(0.1), trials: assumed(2048), seed: assumed(7) });

const caseOf = (change: Partial<Initiative>, at: Partial<Setup> = {}): ReturnType<typeof caseMoney> => caseMoney(initiativeOf(change), { ...setup, ...at });

describe('the simulation of a case', () => {
  it('varies a cost with its optimism bias, mitigation and VAT as one, and leaves its residual value alone', () => {
    const record = { ...range, optimismBias: cell(0.2), mitigated: cell(0.5), vat: cell(0.1), residualValue: cell(40) };
    const { simulation } = caseOf({ costs: [costOf('Kit', record, years)], benefits: [benefitOf('Beds', {}, gains)] });
    expect(simulation?.options).toEqual({ trials: 2048, seed: 7 });
    const [kit, beds, residual] = simulation?.input.lines ?? [];
    expect(kit?.amounts[0]).toBeCloseTo(100 * 1.1 * 1.1, 9);
    expect(kit).toMatchObject({ id: 'cost.Kit', side: 'cost', range: { low: 0.8, high: 1.4 } });
    expect(residual).toMatchObject({ id: 'cost.Kit.residual', amounts: [0, -40], range: null });
    expect(beds).toMatchObject({ id: 'benefit.Beds', side: 'benefit', amounts: [0, 300] });
  });

  it('finds what the exact distribution finds, and the same for the same seed', () => {
    const of = (): ReturnType<typeof caseMoney> => caseOf({ costs: [costOf('Kit', range, years)], benefits: [benefitOf('Beds', range, gains)] });
    const [one, two] = [of(), of()];
    const { distribution, sampled } = one;
    expect(Math.abs((sampled?.npv.p50 ?? NaN) - (distribution?.p50 ?? NaN))).toBeLessThan(1);
    expect(sampled?.npv.mean).toBeCloseTo(distribution?.mean ?? NaN, 1);
    expect(two.sampled).toEqual(sampled);
  });

  it('names a pair that moves together once, as the first of them says', () => {
    const together = (label: string, other: string, rho: number): Initiative['costs'][number] => ({ ...costOf(label, { ...range, correlation: cell(rho) }, years), movesWith: `cost.${other}` });
    const { simulation } = caseOf({ costs: [together('Kit', 'Staff', 0.6), together('Staff', 'Kit', 0.3)], benefits: [benefitOf('Beds', {}, gains)] });
    expect(simulation?.input.correlations).toEqual([{ a: 'cost.Kit', b: 'cost.Staff', rho: 0.6 }]);
  });

  it('keeps the present value of effects on health, which have a rate of their own', () => {
    const health = { rate: assumed(0), later: null };
    const { simulation, measures } = caseOf({ costs: [costOf('Kit', range, years)], benefits: [benefitOf('Lives', { discounting: cell('health') }, gains)] }, { health });
    const amounts = simulation?.input.lines[1]?.amounts ?? [];
    expect((amounts[1] ?? NaN) * (simulation?.input.factors[1] ?? NaN)).toBeCloseTo(300, 9);
    expect(measures.pvBenefits).toBe(300);
  });

  it('has nothing to run where nothing varies, or no benefit is in money', () => {
    expect(caseOf({ costs: [costOf('Kit', {}, years)], benefits: [benefitOf('Beds', {}, gains)] })).toMatchObject({ simulation: null, sampled: null, distribution: null });
    expect(caseOf({ costs: [costOf('Kit', range, years)] })).toMatchObject({ simulation: null, sampled: null });
  });
});
