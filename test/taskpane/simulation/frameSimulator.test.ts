import type { SimulationReport } from '../../../src/app/pane/simulation/SimulationReport';
import { sampledCase, type CaseSimulation } from '../../../src/money/case/caseSimulation';
import { frameSimulator } from '../../../src/taskpane/simulation/frameSimulator';

const ASK: CaseSimulation = {
  input: { lines: [{ id: 'benefit', side: 'benefit', amounts: [5, 10], range: { low: 0.5, base: 1, high: 2 } }], events: [], factors: [1, 1], correlations: [], meaning: 'min-max' },
  options: { trials: 131_072, seed: 1 },
};

describe('frameSimulator', () => {
  it('tells progress that rises, then the result, with turns for others in between', async () => {
    const reports: SimulationReport[] = [];
    let turns = 0;
    const others = setInterval(() => { turns += 1; });
    await new Promise<void>((resolve) => {
      frameSimulator.start(ASK, (report) => {
        reports.push(report);
        if (report.kind !== 'progress') resolve();
      });
      expect(reports).toEqual([]);
    });
    clearInterval(others);
    expect(reports.at(-1)).toEqual({ kind: 'result', result: sampledCase(ASK) });
    const fractions = reports.flatMap((report) => (report.kind === 'progress' ? [report.fraction] : []));
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(turns).toBeGreaterThan(0);
  });

  it('tells nothing once it is stopped', async () => {
    const reports: SimulationReport[] = [];
    frameSimulator.start(ASK, (report) => { reports.push(report); })();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(reports).toEqual([]);
  });
});
