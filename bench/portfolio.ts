import { nodeInflate } from '../src/cli/nodeZip';
import { buildReport, type BuiltReport } from '../src/app/buildReport';
import { planReading } from '../src/app/planReading';
import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import { serialOfIso } from '../src/model/calendar';
import { PortfolioRun } from '../src/money/portfolio/PortfolioRun';
import { manyInitiatives } from './manyInitiatives';

const SIZES = [50, 500, 5000] as const;
const SEED = 20261122;
/** Rounds that count. In each, every size is worked on, the small ones more often, so that each gets alike time. */
const ROUNDS = 3;
const MOST_REPEATS = 10;
/** Initiatives in one block of the stepwise sum: what a pane does between two looks at its clock. */
const BLOCK = 25;

interface Workload {
  readonly count: number;
  readonly input: Uint8Array;
}

interface Times {
  readonly read: number[];
  readonly compute: number[];
  readonly add: number[];
  readonly addWithRisk: number[];
  /** The usual and the longest block of each run. */
  readonly blocks: number[];
  readonly longest: number[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds that work took, and what it gave. */
function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const begin = performance.now();
  const value = work();
  return { ms: performance.now() - begin, value };
}

function compute(raw: Parameters<typeof buildReport>[0]): BuiltReport {
  const plan = planReading(raw, {});
  if (plan.state !== 'ready') throw new TypeError('the casebook is not recognised');
  return buildReport(raw, plan.mapping, { today: serialOfIso('2026-06-01') ?? 0 });
}

/** Adds all initiatives up in blocks, and notes the usual one and the longest, the last sum among them. */
function addInBlocks({ casebook }: BuiltReport, times: Times): void {
  const run = new PortfolioRun({ initiatives: casebook.initiatives, setup: casebook.setup });
  const blocks: number[] = [];
  for (let done = 0; done < 1; ) {
    const { ms, value } = timed(() => run.step(BLOCK));
    blocks.push(ms);
    done = value;
  }
  blocks.push(timed(() => run.result()).ms);
  times.add.push(blocks.reduce((sum, ms) => sum + ms, 0));
  times.blocks.push(median(blocks));
  times.longest.push(Math.max(...blocks));
}

/** One run of one size: from the bytes of a file to the figures of each initiative, then their sum. */
async function runOnce({ input }: Workload, times: Times): Promise<void> {
  globalThis.gc?.();
  const begin = performance.now();
  const raw = await FileWorkbook.fromBytes(input, 'many.xlsx', nodeInflate).readTables();
  times.read.push(performance.now() - begin);
  const built = timed(() => compute(raw));
  times.compute.push(built.ms);
  addInBlocks(built.value, times);
  const { initiatives, setup } = built.value.casebook;
  times.addWithRisk.push(
    timed(() => {
      const run = new PortfolioRun({ initiatives, setup, withRisk: true });
      run.step(initiatives.length);
      return run.result();
    }).ms,
  );
}

async function measure(workloads: readonly Workload[]): Promise<readonly Times[]> {
  const all = workloads.map((): Times => ({ read: [], compute: [], add: [], addWithRisk: [], blocks: [], longest: [] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, workload] of workloads.entries()) {
      const times = all[index];
      if (times === undefined) continue;
      const repeats = Math.min(MOST_REPEATS, Math.ceil(SIZES[2] / workload.count));
      for (let repeat = 0; repeat < repeats; repeat += 1) await runOnce(workload, times);
      // The first round warms up and does not count.
      if (round === 0) for (const list of Object.values(times)) list.length = 0;
    }
  }
  return all;
}

function lineOf({ count }: Workload, times: Times): string {
  const each = (values: readonly number[]): string => ((1000 * median(values)) / count).toFixed(0);
  return `${String(count)} initiatives, µs each: read ${each(times.read)}, compute ${each(times.compute)}, add ${each(times.add)}, add with distribution ${each(times.addWithRisk)}; blocks of ${String(BLOCK)}: median ${median(times.blocks).toFixed(1)} ms, longest ${median(times.longest).toFixed(1)} ms`;
}

/** Time per initiative beside that of the smaller list; 1 = linear. */
function ratioOf(part: (times: Times) => readonly number[], all: readonly Times[]): string {
  const per = SIZES.map((count, index) => median(part(all[index] ?? { read: [], compute: [], add: [], addWithRisk: [], blocks: [], longest: [] })) / count);
  const [small = NaN, middle = NaN, large = NaN] = per;
  return `${(middle / small).toFixed(3)} (500 / 50), ${(large / middle).toFixed(3)} (5,000 / 500), ${(large / small).toFixed(3)} (5,000 / 50)`;
}

/**
 * Casebooks of 50, 500 and 5,000 initiatives: read from a file and computed without writing, then added up in blocks.
 *
 * @returns lines to print; ratios of the time per initiative, 1 = linear.
 */
export async function benchPortfolio(): Promise<string[]> {
  const workloads = await Promise.all(SIZES.map(async (count): Promise<Workload> => ({ count, input: await manyInitiatives(count, SEED) })));
  const all = await measure(workloads);
  const both = ({ read, compute: computed }: Times): readonly number[] => read.map((ms, index) => ms + (computed[index] ?? 0));
  return [
    `Casebooks of ${SIZES.join(', ')} initiatives, seed ${String(SEED)}, ${String(ROUNDS)} rounds in turn, medians`,
    ...workloads.flatMap((workload, index) => (all[index] === undefined ? [] : [lineOf(workload, all[index])])),
    `time per initiative, reading and computing: ${ratioOf(both, all)}`,
    `time per initiative, adding up: ${ratioOf(({ add }) => add, all)}`,
    `time per initiative, adding up with the distribution: ${ratioOf(({ addWithRisk }) => addWithRisk, all)}`,
  ];
}
