import { checkSimulationInput } from '../../../src/money/simulation/SimulationInput';
import type { RankCorrelation, SimulationInput } from '../../../src/money/simulation/SimulationInput';

const line = (id: string, amounts: readonly number[] = [10, 20]): SimulationInput['lines'][number] => ({ id, side: 'cost', amounts, range: null });
const input = (changed: Partial<SimulationInput>): SimulationInput => ({ lines: [line('a'), line('b')], events: [], factors: [1, 0.9], correlations: [], meaning: 'min-max', ...changed });
const correlated = (...correlations: readonly RankCorrelation[]): SimulationInput => input({ correlations });

describe('checkSimulationInput', () => {
  it.each([
    ['two lines of one id', input({ lines: [line('a'), line('a')] })],
    ['a line and an event of one id', input({ events: [{ id: 'a', side: 'cost', probability: 0.5, amounts: [1, 1] }] })],
    ['amounts without a factor', input({ lines: [line('a', [1, 2, 3])] })],
    ['amounts that are not finite', input({ lines: [line('a', [1, NaN])] })],
    ['factors that are not finite', input({ factors: [1, Infinity] })],
    ['a correlation with an unknown line', correlated({ a: 'a', b: 'z', rho: 0.5 })],
    ['a correlation of a line with itself', correlated({ a: 'a', b: 'a', rho: 0.5 })],
    ['a correlation above 1', correlated({ a: 'a', b: 'b', rho: 1.2 })],
    ['a correlation that is no number', correlated({ a: 'a', b: 'b', rho: NaN })],
    ['a correlation given twice with two values', correlated({ a: 'a', b: 'b', rho: 0.5 }, { a: 'b', b: 'a', rho: 0.4 })],
  ])('refuses %s', (_, wrong) => {
    expect(() => checkSimulationInput(wrong)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('takes a correlation that both lines name', () => {
    expect(() => checkSimulationInput(correlated({ a: 'a', b: 'b', rho: 0.5 }, { a: 'b', b: 'a', rho: 0.5 }))).not.toThrow();
  });
});
