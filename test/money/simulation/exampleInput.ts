import type { SimulatedLine, SimulationInput } from '../../../src/money/simulation/SimulationInput';

/** A case of six lines and an event over five years, three lines of them correlated by the tests that want it. */
export const EXAMPLE: SimulationInput = {
  lines: [
    { id: 'build', side: 'cost', amounts: [900, 200, 0, 0, 0], range: { low: 1.5, base: 1, high: 0.9 } },
    { id: 'licences', side: 'cost', amounts: [0, 60, 60, 60, 60], range: null },
    { id: 'training', side: 'cost', amounts: [80, 40, 0, 0, 0], range: { low: 1.3, base: 1, high: 0.8 }, distribution: 'PERT' },
    { id: 'time', side: 'benefit', amounts: [0, 200, 350, 350, 350], range: { low: 0.5, base: 1, high: 1.3 }, distribution: 'lognormal' },
    { id: 'paper', side: 'benefit', amounts: [0, 90, 120, 120, 120], range: { low: 0.7, base: 1, high: 1.2 }, distribution: 'uniform' },
    { id: 'errors', side: 'benefit', amounts: [0, 60, 90, 90, 90], range: { low: 0.2, base: 1, high: 1.9 }, distribution: 'three-point' },
  ] satisfies readonly SimulatedLine[],
  events: [{ id: 'delay', side: 'cost', probability: 0.2, amounts: [0, 150, 50, 0, 0] }],
  factors: [1, 0.95, 0.9, 0.86, 0.82],
  correlations: [],
  meaning: 'min-max',
};
