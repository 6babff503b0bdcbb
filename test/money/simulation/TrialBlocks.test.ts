import { cashFlow } from '../../../src/money/cash-flow/cashFlow';
import { measures } from '../../../src/money/measures/measures';
import { simulationPlan } from '../../../src/money/simulation/simulationPlan';
import { BLOCK } from '../../../src/money/simulation/pointColumns';
import type { SimulatedSide, SimulationInput } from '../../../src/money/simulation/SimulationInput';
import { TrialBlocks } from '../../../src/money/simulation/TrialBlocks';
import type { BlockResults } from '../../../src/money/simulation/TrialBlocks';
import { EXAMPLE } from './exampleInput';

const newResults = (): BlockResults => {
  const column = (): Float64Array => new Float64Array(BLOCK);
  return { npv: column(), roi: column(), simplePayback: column(), discountedPayback: column() };
};

/** The rows of one trial, put together line by line from the multiples that were drawn. */
function rowOf(input: SimulationInput, side: SimulatedSide, multipleOf: (id: string) => number): readonly number[] {
  const own = [...input.lines, ...input.events].filter((entry) => entry.side === side);
  return input.factors.map((_, year) => own.reduce((sum, { id, amounts }) => sum + multipleOf(id) * (amounts[year] ?? 0), 0));
}

describe('a block of trials', () => {
  const input: SimulationInput = { ...EXAMPLE, correlations: [{ a: 'build', b: 'training', rho: 0.7 }, { a: 'build', b: 'delay', rho: 0.5 }] };

  it('has in each trial the figures that the case has with those multiples', () => {
    const plan = simulationPlan(input);
    const blocks = new TrialBlocks(plan, 'scrambled-sobol', 4);
    const found = newResults();
    blocks.run(3, found);
    const never = (years: number | null): number => years ?? Infinity;
    let kinds = 0;
    for (let trial = 0; trial < BLOCK; trial += 1) {
      const drawn = new Map(plan.varying.map(({ id }, place) => [id, blocks.multiples[place]?.[trial] ?? NaN]));
      const multipleOf = (id: string): number => drawn.get(id) ?? 1;
      const flow = cashFlow({ costs: rowOf(input, 'cost', multipleOf), benefits: rowOf(input, 'benefit', multipleOf), factors: input.factors });
      const expected = measures(flow, 'end-of-year');
      expect(found.npv[trial]).toBeCloseTo(expected.npv ?? NaN, 9);
      expect(found.roi[trial]).toBeCloseTo(expected.roi ?? NaN, 11);
      expect(found.simplePayback[trial]).toBeCloseTo(never(expected.paybackYears.simple), 11);
      expect(found.discountedPayback[trial]).toBeCloseTo(never(expected.paybackYears.discounted), 11);
      kinds |= expected.paybackYears.discounted === null ? 1 : 2;
    }
    // Both kinds of trials were compared: paid back and not.
    expect(kinds).toBe(3);
  });

  it('does not depend on the blocks computed before it', () => {
    const alone = newResults();
    new TrialBlocks(simulationPlan(input), 'scrambled-sobol', 4).run(7, alone);
    const blocks = new TrialBlocks(simulationPlan(input), 'scrambled-sobol', 4);
    const later = newResults();
    for (const block of [0, 12, 7]) blocks.run(block, later);
    expect(later).toEqual(alone);
  });
});
