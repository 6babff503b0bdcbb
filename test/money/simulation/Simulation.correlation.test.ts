import { Simulation } from '../../../src/money/simulation/Simulation';
import { BLOCK } from '../../../src/money/simulation/pointColumns';
import type { RankCorrelation, SimulationInput } from '../../../src/money/simulation/SimulationInput';
import type { SimulationResult } from '../../../src/money/simulation/SimulationResult';
import { simulationPlan } from '../../../src/money/simulation/simulationPlan';
import { TrialBlocks } from '../../../src/money/simulation/TrialBlocks';
import { EXAMPLE } from './exampleInput';

function simulated(correlations: readonly RankCorrelation[], input: SimulationInput = EXAMPLE): SimulationResult {
  const simulation = new Simulation({ ...input, correlations }, { trials: 8192 });
  simulation.step(Infinity);
  return simulation.result();
}

/** The multiples of a line in the first blocks. */
function multiplesOf(correlations: readonly RankCorrelation[], id: string): readonly number[] {
  const plan = simulationPlan({ ...EXAMPLE, correlations });
  const blocks = new TrialBlocks(plan, 'scrambled-sobol', 2);
  const column = (): Float64Array => new Float64Array(BLOCK);
  const out = { npv: column(), roi: column(), simplePayback: column(), discountedPayback: column() };
  const place = plan.varying.findIndex((planned) => planned.id === id);
  return Array.from({ length: 16 }, (_, block) => {
    blocks.run(block, out);
    return [...(blocks.multiples[place] ?? [])];
  }).flat();
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const found = values.map(() => 0);
  order.forEach((index, rank) => (found[index] = rank));
  return found;
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const n = a.length;
  return 1 - (6 * x.reduce((sum, rank, index) => sum + (rank - (y[index] ?? 0)) ** 2, 0)) / (n * (n * n - 1));
}

describe('correlated lines of a simulation', () => {
  it.each([0.8, 0.3, -0.6])('have the rank correlation of %p that was asked for', (rho) => {
    const asked = [{ a: 'build', b: 'time', rho }, { a: 'time', b: 'paper', rho: rho / 2 }];
    const [build, time, paper] = ['build', 'time', 'paper'].map((id) => multiplesOf(asked, id));
    expect(Math.abs(spearman(build ?? [], time ?? []) - rho)).toBeLessThan(0.01);
    expect(Math.abs(spearman(time ?? [], paper ?? []) - rho / 2)).toBeLessThan(0.01);
    expect(Math.abs(spearman(build ?? [], paper ?? []))).toBeLessThan(0.01);
  });

  it('keep the distribution of each line', () => {
    const alone = [...multiplesOf([], 'time')].sort((a, b) => a - b);
    const together = [...multiplesOf([{ a: 'build', b: 'time', rho: 0.8 }], 'time')].sort((a, b) => a - b);
    for (const chance of [0.02, 0.1, 0.5, 0.9, 0.98]) {
      const place = Math.floor(chance * alone.length);
      expect(Math.abs((together[place] ?? 0) - (alone[place] ?? 0))).toBeLessThan(0.004);
    }
  });

  it('widen the result where benefits go together, and narrow it where dear years bring more', () => {
    const [apart, benefits, hedge] = [[], [{ a: 'time', b: 'paper', rho: 0.9 }], [{ a: 'build', b: 'time', rho: 0.9 }]].map((asked) => simulated(asked));
    expect(benefits?.npv.standardDeviation).toBeGreaterThan(1.05 * (apart?.npv.standardDeviation ?? NaN));
    expect(hedge?.npv.standardDeviation).toBeLessThan(0.9 * (apart?.npv.standardDeviation ?? NaN));
    expect(benefits?.npv.mean).toBeCloseTo(apart?.npv.mean ?? NaN, 0);
  });

  it('share the variance so that the shares sum to 1, below 0 for a line that offsets the others', () => {
    const { npv } = simulated([{ a: 'training', b: 'time', rho: 0.9 }]);
    expect(npv.contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(npv.contributions[2]?.share).toBeLessThan(0);
  });

  it('double the standard deviation of two equal lines that move as one', () => {
    const amounts = [0, 100];
    const twin = (id: string) => ({ id, side: 'benefit', amounts, range: { low: 0.5, base: 1, high: 1.5 } }) as const;
    const input: SimulationInput = { lines: [twin('a'), twin('b')], events: [], factors: [1, 1], correlations: [], meaning: 'min-max' };
    const [apart, together] = [simulated([], input), simulated([{ a: 'a', b: 'b', rho: 1 }], input)];
    // One line: width 1 × 100, standard deviation 100 / √24.
    expect(apart.npv.standardDeviation).toBeCloseTo(Math.sqrt(2) * (100 / Math.sqrt(24)), 1);
    expect(together.npv.standardDeviation).toBeCloseTo(2 * (100 / Math.sqrt(24)), 1);
    expect(together.shrunk).toEqual([]);
  });

  it('are told where they contradict one another, and where they have no effect', () => {
    const contradiction = simulated([
      { a: 'build', b: 'time', rho: 0.9 },
      { a: 'time', b: 'paper', rho: 0.9 },
      { a: 'build', b: 'paper', rho: -0.9 },
    ]);
    expect(contradiction.shrunk).toEqual([{ ids: expect.arrayContaining(['build', 'time', 'paper']), factor: expect.closeTo(0.55, 2) }]);
    expect(simulated([{ a: 'build', b: 'licences', rho: 0.5 }]).withoutEffect).toEqual([{ a: 'build', b: 'licences', rho: 0.5 }]);
  });
});
