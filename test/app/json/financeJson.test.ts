import { financeJson } from '../../../src/app/json/financeJson';
import { runTrials, sampledCases } from '../../../src/app/sampledCases';
import type { BuiltReport } from '../../../src/app/buildReport';
import { exampleReport, tableReport } from '../../report/exampleReport';

interface Finance {
  readonly options: readonly { readonly role: string; readonly costs: readonly number[]; readonly increment: { readonly npv: number | null } | null }[];
  readonly benefitGroups: Readonly<Record<string, readonly number[]>>;
  readonly affordability: { readonly cashOut: readonly number[]; readonly funding: readonly { readonly amounts: readonly number[] }[] };
  readonly sensitivity: { readonly scenarios: { readonly base: { readonly npv: number } } } | null;
  readonly sampled: { readonly trials: number; readonly payback: { readonly discounted: { readonly p50: number | null } } } | null;
  readonly completeness: readonly { readonly head: string; readonly state: string }[];
}

function financeOf(built: BuiltReport, withTrials = false): Finance {
  const [first] = built.cases;
  if (first === undefined) throw new Error('no case');
  const { id } = first.initiative;
  const sampled = withTrials ? (sampledCases(built.cases, [id], runTrials).get(id) ?? null) : null;
  const plain: Finance = JSON.parse(JSON.stringify(financeJson(first, { setup: built.casebook.setup, sampled })));
  return plain;
}

const sum = (lists: readonly (readonly number[])[]): readonly number[] => (lists[0] ?? []).map((_, year) => lists.reduce((all, list) => all + (list[year] ?? 0), 0));

describe('the finance part of the JSON', () => {
  it('agrees with the case, whichever way a figure is reached', async () => {
    const built = await exampleReport('virtual-ward');
    const { measures, flow } = built.cases[0]?.money ?? {};
    const { options, benefitGroups, affordability, sensitivity } = financeOf(built);
    expect(options.find(({ role }) => role === 'chosen')?.increment?.npv).toBeCloseTo(measures?.npv ?? NaN, 6);
    expect(options.find(({ role }) => role === 'baseline')?.increment).toBeNull();
    expect(sensitivity?.scenarios.base.npv).toBeCloseTo(measures?.npv ?? NaN, 6);
    sum(Object.values(benefitGroups)).forEach((amount, year) => expect(amount).toBeCloseTo(flow?.benefits[year] ?? NaN, 6));
    sum(affordability.funding.map(({ amounts }) => amounts)).forEach((amount, year) => expect(amount).toBeCloseTo(affordability.cashOut[year] ?? NaN, 6));
  });

  it('carries what trials found where they were run', async () => {
    const built = await exampleReport('virtual-ward');
    expect(financeOf(built).sampled).toBeNull();
    const { sampled } = financeOf(built, true);
    expect(sampled?.trials).toBe(131_072);
    expect(sampled?.payback.discounted.p50).toBeCloseTo(built.cases[0]?.money.measures.paybackYears.discounted ?? NaN, 0);
  });

  it('has no sensitivity where no benefit is valued in money', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait (minutes),42,29,31 May 2028']);
    const { sensitivity, options, completeness } = financeOf(built);
    expect(sensitivity).toBeNull();
    expect(options).toEqual([]);
    expect(completeness.map(({ state }) => state)).toEqual(completeness.map(() => 'absent'));
  });
});
