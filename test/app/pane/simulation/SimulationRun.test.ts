import { simulationKey } from '../../../../src/app/pane/simulation/SimulationReport';
import { SimulationRun } from '../../../../src/app/pane/simulation/SimulationRun';
import { withinTrials } from '../../../../src/app/pane/simulation/withinTrials';
import { sampledCase, type CaseSimulation } from '../../../../src/money/case/caseSimulation';
import { DEFAULT_TRIALS } from '../../../../src/money/simulation/Simulation';

const ASK: CaseSimulation = {
  input: {
    lines: [
      { id: 'cost', side: 'cost', amounts: [100, 0], range: { low: 0.8, base: 1, high: 1.5 } },
      { id: 'benefit', side: 'benefit', amounts: [0, 150], range: { low: 0.5, base: 1, high: 1.2 } },
    ],
    events: [],
    factors: [1, 0.9],
    correlations: [],
    meaning: 'min-max',
  },
  options: { trials: 8192, seed: 11 },
};

describe('SimulationRun', () => {
  it('finds in pieces, bit by bit, what is found at once', () => {
    const run = new SimulationRun(ASK);
    const fractions: number[] = [];
    let report = run.advance(() => true);
    for (; report.kind === 'progress'; report = run.advance(() => true)) fractions.push(report.fraction);
    expect(fractions).toEqual([0.25, 0.5, 0.75]);
    expect(report).toEqual({ kind: 'result', result: sampledCase(ASK) });
  });

  it('goes on as long as nobody has to wait', () => {
    expect(new SimulationRun(ASK).advance(() => false).kind).toBe('result');
  });

  it('tells the code of a failure', () => {
    const twice = { ...ASK, input: { ...ASK.input, lines: [...ASK.input.lines, ...ASK.input.lines] } };
    expect(new SimulationRun(twice).advance(() => false)).toMatchObject({ kind: 'failed', code: 'argument-invalid' });
  });
});

describe('simulationKey', () => {
  it('is the same for the same data and another for other trials, seeds and amounts', () => {
    const copy: CaseSimulation = structuredClone(ASK);
    expect(simulationKey(copy)).toBe(simulationKey(ASK));
    const others = [{ ...ASK, options: { ...ASK.options, seed: 12 } }, { ...ASK, options: {} }, { ...ASK, input: { ...ASK.input, factors: [1, 0.8] } }];
    expect(new Set([ASK, ...others].map(simulationKey)).size).toBe(4);
  });
});

describe('withinTrials', () => {
  it('lowers the trials to those of a usual run, and raises none', () => {
    expect(withinTrials({ ...ASK, options: { trials: 4_000_000, seed: 1 } }).options).toEqual({ trials: DEFAULT_TRIALS, seed: 1 });
    expect(withinTrials(ASK)).toEqual(ASK);
    expect(withinTrials({ ...ASK, options: {} }).options.trials).toBe(DEFAULT_TRIALS);
  });
});
