import type { Initiative, Setup } from '../../../src/model/Casebook';
import { caseMoney, type CaseMoney } from '../../../src/money/case/caseMoney';
import { DEFAULT_TRIALS } from '../../../src/money/simulation/Simulation';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const range = { low: cell({ kind: 'multiple', value: 0.6 } as const), high: cell({ kind: 'multiple', value: 1.4 } as const) };
const gains = [cell(0), cell(300), cell(300)];
const cost = costOf('Kit', {}, [cell(400)]);

function caseOf(rho: number | null, at: Partial<Setup> = {}): CaseMoney {
  const other: Initiative['benefits'][number] = benefitOf('Visits', rho === null ? range : { ...range, correlation: cell(rho) }, gains);
  const second = rho === null ? other : { ...other, movesWith: 'benefit.Beds' as const };
  return caseMoney(initiativeOf({ costs: [cost], benefits: [benefitOf('Beds', range, gains), second] }), setupOf({ years: assumed(2), ...at }));
}

const width = ({ distribution }: CaseMoney): number => (distribution?.p90 ?? NaN) - (distribution?.p10 ?? NaN);

describe('the range of a case whose lines move together', () => {
  it('is sampled, and wider where they rise and fall together, narrower where they part', () => {
    const [apart, alone, together] = [caseOf(-0.8), caseOf(null), caseOf(0.8)];
    expect([apart, alone, together].map(({ distributionMethod }) => distributionMethod)).toEqual(['scrambled-sobol', 'convolution', 'scrambled-sobol']);
    expect(width(apart)).toBeLessThan(width(alone) * 0.7);
    expect(width(together)).toBeGreaterThan(width(alone) * 1.2);
  });

  it('is near that of the many more trials that give return and payback', () => {
    const { distribution, sampled } = caseOf(0.8);
    expect(sampled?.trials).toBe(DEFAULT_TRIALS);
    const spread = sampled?.npv.standardDeviation ?? NaN;
    expect(Math.abs((distribution?.p10 ?? NaN) - (sampled?.npv.p10 ?? NaN))).toBeLessThan(spread * 0.01);
    expect(Math.abs((distribution?.p50 ?? NaN) - (sampled?.npv.p50 ?? NaN))).toBeLessThan(spread * 0.01);
  });

  it('rests on the same trials for every reader, whatever number somebody asks of the rest', () => {
    const { distribution, sampled } = caseOf(0.8, { trials: assumed(1024) });
    expect(sampled?.trials).toBe(1024);
    expect(distribution).toEqual(caseOf(0.8).distribution);
  });

  it('widens year by year, and ends with that of the net present value', () => {
    const { runningRange, distribution } = caseOf(0.8);
    const widths = runningRange?.map(({ low, high }) => high - low) ?? [];
    expect(widths[0]).toBe(0);
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(runningRange?.at(-1)).toEqual({ low: distribution?.p10, high: distribution?.p90 });
  });
});
