import { SampleDistribution } from '../src/money/simulation/SampleDistribution';
import { Simulation } from '../src/money/simulation/Simulation';
import type { SamplingMethod } from '../src/money/simulation/pointColumns';
import type { SimulationResult } from '../src/money/simulation/SimulationResult';
import { npvDistribution } from '../src/money/uncertainty/npvDistribution';
import type { NpvDistribution, UncertainLine } from '../src/money/uncertainty/npvDistribution';
import { columnarNpv, uncertainCase } from './uncertaintyCase';
import { startNumpy } from './uncertaintyNumpy';
import type { Numpy } from './uncertaintyNumpy';

const FINE_CELLS = 2 ** 18;
const TRIALS = 131_072;
const MANY_TRIALS = 2 ** 20;
const SEEDS = 24;
const ROUNDS = 15;
const TURNS_BESIDE_NUMPY = 5;
const RUNS_A_TURN = 4;
const PERCENTILES = ['p10', 'p50', 'p90'] as const;

/** The least of the rounds: what a round takes beyond it is not its own work. */
const least = (times: readonly number[]): number => Math.min(...times);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Milliseconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
function timed(times: number[], work: () => void): void {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  times.push((user + system) / 1000);
}

/** Runs each piece of work once per round, the order turned round every time; the first two rounds warm up. */
function interleaved(work: readonly (() => void)[]): readonly number[] {
  const times = work.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round += 1) {
    const order = work.map((_, index) => index);
    for (const index of round % 2 === 0 ? order : order.reverse()) {
      const go = work[index];
      if (go !== undefined) timed(round < 0 ? [] : (times[index] ?? []), go);
    }
  }
  return times.map(least);
}

function exactOf(lines: readonly UncertainLine[], cells?: number): NpvDistribution {
  const found = npvDistribution(lines, cells === undefined ? {} : { cells });
  if (found === null) throw new Error('the case has no range');
  return found;
}

function simulated(method: SamplingMethod, seed: number, trials = TRIALS): SimulationResult {
  const simulation = new Simulation(uncertainCase().input, { method, seed, trials });
  simulation.step(Infinity);
  return simulation.result();
}

const ratio = (a: number | undefined, b: number | undefined): string => ((a ?? NaN) / (b ?? NaN)).toFixed(3);
const asPercent = (share: number): string => `${(100 * share).toFixed(3)} %`;

function exactLines(lines: readonly UncertainLine[]): readonly string[] {
  const shapes = ['triangular', 'PERT', 'uniform', 'lognormal', 'three-point'] as const;
  const errors = shapes.map((shape) => {
    const own = uncertainCase(shape).lines;
    const [coarse, fine] = [exactOf(own), exactOf(own, FINE_CELLS)];
    const off = PERCENTILES.map((name) => `${name.toUpperCase()} ${Math.abs(coarse[name] / fine[name] - 1).toExponential(1)}`);
    return `exact against a grid of ${FINE_CELLS} cells, ${shape}: relative error ${off.join(', ')}${shape === 'three-point' ? ' (all outcomes listed, no grid)' : ''}`;
  });
  const sampled = { method: 'pseudo-random', seed: 1 } as const;
  const [exact, drawn, whole] = interleaved([
    () => exactOf(lines),
    () => columnarNpv(lines, 100_000, sampled),
    () => new SampleDistribution(columnarNpv(lines, 100_000, sampled)).spread(),
  ]);
  return [
    ...errors,
    `time, exact / 100,000 columnar trials with percentiles: ${ratio(exact, whole)} (${exact?.toFixed(2)} ms; without sorting them: ${ratio(exact, drawn)})`,
  ];
}

/** Root mean square of relative errors over the seeds. */
function rootMeanSquare(results: readonly SimulationResult[], exact: NpvDistribution, name: 'p50' | 'p90'): number {
  return Math.sqrt(mean(results.map(({ npv }) => (npv[name] / exact[name] - 1) ** 2)));
}

function sobolLines(exact: NpvDistribution): readonly string[] {
  const errors = (['scrambled-sobol', 'pseudo-random'] as const).map((method) => {
    const results = Array.from({ length: SEEDS }, (_, seed) => simulated(method, seed));
    return `${method}, ${TRIALS} trials, ${SEEDS} seeds: RMSE of P50 ${asPercent(rootMeanSquare(results, exact, 'p50'))}, of P90 ${asPercent(rootMeanSquare(results, exact, 'p90'))}`;
  });
  const [sobol, random] = interleaved([() => simulated('scrambled-sobol', 1), () => simulated('pseudo-random', 1)]);
  return [...errors, `time of a whole simulation (NPV, ROI, both paybacks), Sobol / pseudo-random: ${ratio(sobol, random)} (${sobol?.toFixed(0)} ms)`];
}

/** Times of both for so many trials, in alternating rounds of one run; the first two rounds warm up. */
async function besideNumpy(lines: readonly UncertainLine[], numpy: Numpy, trials: number): Promise<readonly string[]> {
  const draw: number[] = [];
  const whole: number[] = [];
  const theirs = new Map<string, { readonly draw: number[]; readonly whole: number[] }>();
  for (let round = -2; round < TURNS_BESIDE_NUMPY; round += 1) {
    const how = { method: 'scrambled-sobol', seed: round } as const;
    // Several runs of each side at a turn: the first after the other side had the processor finds cold caches.
    for (let run = 0; run < RUNS_A_TURN; run += 1) timed(round < 0 ? [] : draw, () => columnarNpv(lines, trials, how));
    for (let run = 0; run < RUNS_A_TURN; run += 1) timed(round < 0 ? [] : whole, () => new SampleDistribution(columnarNpv(lines, trials, how)).spread());
    for (let run = 0; run < RUNS_A_TURN; run += 1) {
      for (const [way, [drawn, all]] of Object.entries(await numpy.run(trials, RUNS_A_TURN * (round + 2) + run))) {
        const times = theirs.get(way) ?? { draw: [], whole: [] };
        theirs.set(way, times);
        if (round < 0) continue;
        times.draw.push(drawn);
        times.whole.push(all);
      }
    }
  }
  const nanoseconds = ((1e6 * least(draw)) / trials).toFixed(0);
  return [...theirs].map(
    ([way, times]) =>
      `time per trial at ${trials}, numpy ${numpy.version} (${way}) / ours: ${ratio(least(times.draw), least(draw))} drawing and summing (ours ${nanoseconds} ns), ${ratio(least(times.whole), least(whole))} with percentiles`,
  );
}

async function numpyLines(lines: readonly UncertainLine[]): Promise<readonly string[]> {
  const numpy = await startNumpy(lines);
  if (numpy === null) return ['numpy is not present: not compared'];
  const found = [...(await besideNumpy(lines, numpy, TRIALS)), ...(await besideNumpy(lines, numpy, MANY_TRIALS))];
  numpy.close();
  return found;
}

function biasLines(exact: NpvDistribution): readonly string[] {
  const results = Array.from({ length: SEEDS }, (_, seed) => simulated('scrambled-sobol', 1000 + seed, MANY_TRIALS));
  const biases = PERCENTILES.map((name) => {
    const bias = mean(results.map(({ npv }) => npv[name] - exact[name])) / exact.standardDeviation;
    return `${name.toUpperCase()} ${bias.toExponential(1)}`;
  });
  return [`bias over ${SEEDS} runs of ${MANY_TRIALS} trials, in standard deviations: ${biases.join(', ')}`];
}

function sameBits(): string {
  const whole = simulated('scrambled-sobol', 7);
  const parts = new Simulation(uncertainCase().input, { seed: 7 });
  while (parts.step(3) < 1);
  const same = JSON.stringify(whole) === JSON.stringify(parts.result());
  const other = JSON.stringify(whole) === JSON.stringify(simulated('scrambled-sobol', 8));
  return `same seed, run at once and in steps of 3 blocks: ${same ? 'the same bits' : 'DIFFERENT'}; another seed: ${other ? 'THE SAME' : 'others'}`;
}

/**
 * The distribution of the NPV of a case of twelve lines: exact against a fine grid and against trials, Sobol against
 * pseudo-random points, our columns against numpy's, the bias of the trials against the exact result.
 *
 * @returns lines to print, with ratios of processor time of interleaved runs.
 */
export async function benchUncertainty(): Promise<string[]> {
  const { lines } = uncertainCase();
  // First, while the process is as fresh as the worker that samples in the pane: compiled for one shape of work only.
  const besideOthers = await numpyLines(lines);
  const exact = exactOf(lines, FINE_CELLS);
  const places = PERCENTILES.map((name) => `${name.toUpperCase()} ${exact[name].toFixed(0)}`).join(', ');
  return [
    `Uncertainty, ${lines.length} lines over 6 years: ${places}, standard deviation ${exact.standardDeviation.toFixed(0)}, chance of loss ${asPercent(exact.chanceOfLoss)}`,
    ...exactLines(lines),
    ...sobolLines(exact),
    ...besideOthers,
    ...biasLines(exact),
    sameBits(),
  ];
}
