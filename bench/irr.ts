import { corpus, FAMILIES } from './irrCorpus';
import type { KnownSeries } from './irrCorpus';
import { limitedFormulajs, ours, plainNewton } from './irrSolvers';
import type { LimitedSolver, Solver } from './irrSolvers';
import { countOfRates } from './irrTruth';

const SERIES = 100_000;
const SEED = 20260501;
const BLOCK = 1000;
/** The slow library sees every 25th block: 4,000 series. */
const SLOW_EVERY = 25;
/** Every 97th series is counted again by Sturm's theorem; a prime, so that all families of the wheel come round. */
const RECOUNT_EVERY = 97;

/** Distance in 1 + r, relative, up to which an answer is the rate: generous, and the same for all. */
const SAME_RATE = 1e-6;

interface Tally {
  series: number;
  /** A rate exists and none was reported (for all-rates solvers: any rate not reported). */
  missed: number;
  /** A rate exists, and something else was reported. */
  wrong: number;
  /** No rate exists and one was reported. */
  invented: number;
  /** Stopped because it did not return; counted as missed where a rate exists, and left out of the time. */
  stopped: number;
  milliseconds: number;
  worstError: number;
}

const newTally = (): Tally => ({ series: 0, missed: 0, wrong: 0, invented: 0, stopped: 0, milliseconds: 0, worstError: 0 });

const distance = (answer: number, rate: number): number => Math.abs(answer - rate) / (1 + rate);
const isAmong = (answer: number, rates: readonly number[]): boolean => rates.some((rate) => distance(answer, rate) <= SAME_RATE);

/** What a solver said of a series, and whether it promises every rate or just one. */
interface Answer {
  readonly found: readonly number[];
  readonly allRates: boolean;
}

function judge(tally: Tally, { rates }: KnownSeries, { found: answers, allRates }: Answer): void {
  tally.series += 1;
  if (rates.length === 0) {
    if (answers.length > 0) tally.invented += 1;
    return;
  }
  const right = answers.filter((answer) => isAmong(answer, rates));
  if (right.length < answers.length) tally.wrong += 1;
  else if (allRates ? !rates.every((rate) => isAmong(rate, answers)) || answers.length !== rates.length : answers.length === 0) {
    tally.missed += 1;
  }
  for (const answer of right) tally.worstError = Math.max(tally.worstError, Math.min(...rates.map((rate) => distance(answer, rate))));
}

function run(solver: Solver, block: readonly KnownSeries[], tally: Tally): void {
  const begin = performance.now();
  const answers = block.map(({ flows }) => solver(flows));
  tally.milliseconds += performance.now() - begin;
  block.forEach((series, index) => judge(tally, series, { found: answers[index] ?? [], allRates: solver === ours }));
}

function runLimited(solver: LimitedSolver, block: readonly KnownSeries[], tally: Tally): void {
  for (const series of block) {
    const answer = solver(series.flows);
    if (answer === null) tally.stopped += 1;
    tally.milliseconds += answer?.milliseconds ?? 0;
    judge(tally, series, { found: answer?.rates ?? [], allRates: false });
  }
}

const microseconds = ({ milliseconds, series, stopped }: Tally): number => (1000 * milliseconds) / (series - stopped);

const ratio = (tally: Tally, other: Tally): string => (microseconds(tally) / microseconds(other)).toFixed(3);

function line(name: string, tally: Tally): string {
  const { series, missed, wrong, invented } = tally;
  return `${name}: ${series} series, ${wrong} wrong, ${missed} missed, ${invented} invented, ${microseconds(tally).toFixed(2)} µs each`;
}

/** Builds the corpus anew and counts its rates a second time, by a theorem that the construction does not use. */
function recounted(all: readonly KnownSeries[]): string {
  const sample = all.filter((_, index) => index % RECOUNT_EVERY === 0);
  const disagreeing = sample.filter(({ flows, rates }) => countOfRates(flows) !== rates.length).length;
  return `corpus truth recounted by exact Sturm chains: ${sample.length} series, ${disagreeing} disagreeing`;
}

/**
 * The internal rate of return on 100,000 series whose rates are known by construction: ours, a plain Newton from
 * 10 % and formulajs (on 4,000 of them), in alternating blocks of one run.
 *
 * @returns lines to print; the last ones are time ratios.
 */
export async function benchIrr(): Promise<string[]> {
  const all = corpus(SERIES, SEED);
  const tallies = { ours: newTally(), newton: newTally(), oursBesideSlow: newTally(), formulajs: newTally() };
  const plain = { ours: newTally(), newton: newTally() };
  const slow = limitedFormulajs();
  const warmUp = newTally();
  for (const solver of [ours, plainNewton]) run(solver, corpus(3000, 7), warmUp);
  for (let block = 0; block * BLOCK < SERIES; block += 1) {
    const series = all.slice(block * BLOCK, (block + 1) * BLOCK);
    const everyday = series.filter(({ family }) => family === 'one outlay, then income');
    const pair = [
      () => run(ours, series, tallies.ours),
      () => run(plainNewton, series, tallies.newton),
      () => run(ours, everyday, plain.ours),
      () => run(plainNewton, everyday, plain.newton),
    ];
    for (const go of block % 2 === 0 ? pair : pair.reverse()) go();
    if (block % SLOW_EVERY === 0) {
      run(ours, series, tallies.oursBesideSlow);
      runLimited(slow, series, tallies.formulajs);
    }
  }
  const families = Object.entries(FAMILIES).map(([name, share]) => `${share} % ${name}`);
  return [
    `IRR, seed ${SEED}: ${families.join('; ')}`,
    recounted(all),
    `${line('ours (all rates)', tallies.ours)}, largest error ${tallies.ours.worstError.toExponential(1)} of 1 + r`,
    line('plain Newton from 0.1 (one rate)', tallies.newton),
    `${line('formulajs IRR (one rate)', tallies.formulajs)}, ${tallies.formulajs.stopped} never returned`,
    `time, ours / plain Newton: ${ratio(tallies.ours, tallies.newton)} (all series)`,
    `time, ours / plain Newton: ${ratio(plain.ours, plain.newton)} (one outlay, then income: ${microseconds(plain.ours).toFixed(2)} µs)`,
    `time, ours / formulajs: ${ratio(tallies.oursBesideSlow, tallies.formulajs)} (the same series, those that never returned left out of its time)`,
  ];
}
