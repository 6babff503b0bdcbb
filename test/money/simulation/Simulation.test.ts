import { Simulation, trialsFor } from '../../../src/money/simulation/Simulation';
import type { SimulationInput, SimulationOptions } from '../../../src/money/simulation/SimulationInput';
import type { SimulationResult } from '../../../src/money/simulation/SimulationResult';
import { presentValue } from '../../../src/money/discounting/presentValue';
import { npvDistribution } from '../../../src/money/uncertainty/npvDistribution';
import type { NpvDistribution } from '../../../src/money/uncertainty/npvDistribution';
import { EXAMPLE } from './exampleInput';

function simulated(input: SimulationInput, options: SimulationOptions = {}): SimulationResult {
  const simulation = new Simulation(input, options);
  simulation.step(Infinity);
  return simulation.result();
}

function exactOf({ lines, events, factors, meaning }: SimulationInput): NpvDistribution {
  const signed = (entry: SimulationInput['lines'][number] | SimulationInput['events'][number]) => ({
    ...entry,
    presentValue: (entry.side === 'cost' ? -1 : 1) * presentValue(entry.amounts, factors),
  });
  const found = npvDistribution([...lines, ...events].map(signed), { meaning });
  if (found === null) throw new Error('expected a distribution');
  return found;
}

describe('Simulation', () => {
  const exact = exactOf(EXAMPLE);

  it.each(['min-max', 'P10-P90'] as const)('agrees with the exact distribution of the NPV where lines are independent (%s)', (meaning) => {
    const truth = exactOf({ ...EXAMPLE, meaning });
    const { npv } = simulated({ ...EXAMPLE, meaning }, { trials: 32_768 });
    // The standard error of so many random trials is 0.007 to 0.01 standard deviations; of scrambled points less than half.
    for (const name of ['mean', 'p10', 'p50', 'p90'] as const) expect(Math.abs(npv[name] - truth[name])).toBeLessThan(0.008 * truth.standardDeviation);
    expect(Math.abs(npv.standardDeviation / truth.standardDeviation - 1)).toBeLessThan(2e-3);
    expect(Math.abs(npv.chanceOfLoss - truth.chanceOfLoss)).toBeLessThan(2e-3);
    npv.contributions.forEach(({ id, share }, index) => {
      expect(id).toBe(truth.contributions[index]?.id);
      expect(Math.abs(share - (truth.contributions[index]?.share ?? NaN))).toBeLessThan(2e-3);
    });
    npv.curve.forEach(({ value, chanceUpTo }, index) => {
      const { value: there = NaN, chanceUpTo: chance = NaN } = truth.curve[index] ?? {};
      // The outermost points are the rarest outcomes: one in a thousand.
      expect(Math.abs(value - there)).toBeLessThan(0.15 * truth.standardDeviation);
      expect(Math.abs(chanceUpTo - chance)).toBeLessThan(0.02);
    });
  });

  it('agrees with it by pseudo-random points too, less closely', () => {
    const { npv } = simulated(EXAMPLE, { method: 'pseudo-random', trials: 32_768 });
    for (const name of ['mean', 'p10', 'p50', 'p90'] as const) expect(Math.abs(npv[name] - exact[name])).toBeLessThan(0.04 * exact.standardDeviation);
  });

  it('comes closer to it by scrambled points than by random ones', () => {
    const errorOf = (method: 'scrambled-sobol' | 'pseudo-random'): number =>
      [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => sum + (simulated(EXAMPLE, { method, seed, trials: 4096 }).npv.p50 - exact.p50) ** 2, 0);
    expect(errorOf('scrambled-sobol')).toBeLessThan(errorOf('pseudo-random') / 3);
  });

  it('gives the same bits for the same seed, whatever the steps', () => {
    const whole = simulated(EXAMPLE, { trials: 8192, seed: 5 });
    const parts = new Simulation(EXAMPLE, { trials: 8192, seed: 5 });
    const shares: number[] = [];
    while (parts.progress < 1) shares.push(parts.step(5));
    expect(shares).toEqual([5 / 16, 10 / 16, 15 / 16, 1]);
    expect(JSON.stringify(parts.result())).toBe(JSON.stringify(whole));
    expect(simulated(EXAMPLE, { trials: 8192, seed: 6 }).npv.p50).not.toBe(whole.npv.p50);
  });

  it('can be posted to another thread and back', () => {
    expect(structuredClone(EXAMPLE)).toEqual(EXAMPLE);
    const result = simulated(EXAMPLE, { trials: 512 });
    expect(structuredClone(result)).toEqual(result);
  });

  it('says how it was run', () => {
    expect(simulated(EXAMPLE, { trials: 1000 })).toMatchObject({ method: 'scrambled-sobol', seed: 20_260_501, trials: 1024, askedTrials: 1000, shrunk: [], withoutEffect: [] });
    expect([1, 512, 513, 100_000, 1e7].map(trialsFor)).toEqual([512, 512, 1024, 131_072, 4_194_304]);
  });

  it('does not depend on the order of lines, bit by bit', () => {
    const turned = { ...EXAMPLE, lines: [...EXAMPLE.lines].reverse() };
    const [one, other] = [simulated(EXAMPLE, { trials: 4096 }), simulated(turned, { trials: 4096 })];
    expect(other.npv.p50).toBe(one.npv.p50);
    expect(other.roi).toEqual(one.roi);
    expect(other.payback).toEqual(one.payback);
  });

  it('is not changed by a line of zeros', () => {
    const zero = { id: 'zero', side: 'benefit', amounts: [0, 0, 0, 0, 0], range: { low: 0.5, base: 1, high: 2 } } as const;
    const [one, other] = [simulated(EXAMPLE, { trials: 4096 }), simulated({ ...EXAMPLE, lines: [zero, ...EXAMPLE.lines] }, { trials: 4096 })];
    expect(other.npv).toMatchObject({ mean: one.npv.mean, p10: one.npv.p10, p50: one.npv.p50, p90: one.npv.p90 });
    expect(other.npv.contributions).toEqual([{ id: 'zero', index: 0, share: 0 }, ...one.npv.contributions.map((own) => ({ ...own, index: own.index + 1 }))]);
    expect(other.payback).toEqual(one.payback);
  });

  it('scales with money', () => {
    const eightfold = { ...EXAMPLE, lines: EXAMPLE.lines.map((line) => ({ ...line, amounts: line.amounts.map((amount) => 8 * amount) })), events: EXAMPLE.events.map((event) => ({ ...event, amounts: event.amounts.map((amount) => 8 * amount) })) };
    const [one, other] = [simulated(EXAMPLE, { trials: 4096 }), simulated(eightfold, { trials: 4096 })];
    // Eight is a power of two, so every bit stays.
    expect(other.npv.p90).toBe(8 * one.npv.p90);
    expect(other.roi).toEqual(one.roi);
    expect(other.payback).toEqual(one.payback);
  });

  it('has no return where costs are worth nothing', () => {
    const { roi, npv } = simulated({ ...EXAMPLE, lines: EXAMPLE.lines.filter(({ side }) => side === 'benefit'), events: [] }, { trials: 512 });
    expect(roi).toBeNull();
    expect(npv.chanceOfLoss).toBe(0);
  });

  it('gives one value where nothing varies', () => {
    const certain = { ...EXAMPLE, lines: EXAMPLE.lines.map((line) => ({ ...line, range: null })), events: [] };
    const { npv, payback } = simulated(certain, { trials: 512 });
    expect(npv.p10).toBe(npv.p90);
    expect(npv.curve).toHaveLength(1);
    expect(payback.simple.p10).toBe(payback.simple.p90);
  });

  it.each([
    ['a probability outside 0 to 1', { ...EXAMPLE, events: [{ id: 'x', side: 'cost', probability: 2, amounts: [0, 0, 0, 0, 1] }] } satisfies SimulationInput, {}],
    ['a base outside its range', { ...EXAMPLE, lines: [{ id: 'x', side: 'cost', amounts: [1, 0, 0, 0, 0], range: { low: 2, base: 1, high: 3 } }] } satisfies SimulationInput, {}],
    ['no trials', EXAMPLE, { trials: 0 }],
    ['a seed that is no number', EXAMPLE, { seed: NaN }],
  ])('refuses %s', (_, input, options) => {
    expect(() => new Simulation(input, options)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('refuses to give a result before the last step', () => {
    const simulation = new Simulation(EXAMPLE, { trials: 2048 });
    simulation.step(2);
    expect(simulation.progress).toBe(0.5);
    expect(() => simulation.result()).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });
});
