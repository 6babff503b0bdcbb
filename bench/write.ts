import { Workbook } from 'exceljs';
import type { SheetDescription } from '../src/report/description/SheetDescription';
import { buildBytes, type BuiltBytes } from './buildBytes';
import { writeWithExcelJs } from './excelJsWriter';
import { manyInitiatives } from './manyInitiatives';
import { peakMemory } from './peakMemory';

const INITIATIVES = 500;
/** Initiatives with sheets of their own in the second workload: formulas and statements instead of rows. */
const NAMED = 40;
const SEED = 20260601;
const ROUNDS = 7;

interface Workload {
  readonly name: string;
  readonly input: Uint8Array;
  readonly named: readonly string[];
}

interface Times {
  readonly ours: number[];
  readonly exceljs: number[];
  readonly stages: BuiltBytes['stages'][];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

const cellsOf = (sheets: readonly SheetDescription[]): number => sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);
const formulasOf = (sheets: readonly SheetDescription[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.filter(({ formula }) => formula !== undefined).length, 0), 0);

/** Both in turn, each first in every other round, after one round that does not count. */
async function race({ input, named }: Workload, sheets: readonly SheetDescription[]): Promise<Times> {
  const times: Times = { ours: [], exceljs: [], stages: [] };
  const ours = async (): Promise<void> => {
    times.ours.push(await timed(async () => times.stages.push((await buildBytes(input, named)).stages)));
  };
  const exceljs = async (): Promise<void> => {
    times.exceljs.push(await timed(() => writeWithExcelJs(new Workbook(), sheets)));
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const go of round % 2 === 0 ? [ours, exceljs] : [exceljs, ours]) await go();
    if (round === 0) for (const list of [times.ours, times.exceljs, times.stages]) list.length = 0;
  }
  return times;
}

async function measure(workload: Workload): Promise<readonly string[]> {
  const { book } = await buildBytes(workload.input, workload.named);
  const times = await race(workload, book.sheets);
  const memory = await peakMemory({ input: workload.input, named: workload.named, sheets: book.sheets });
  const [ours, exceljs] = [median(times.ours), median(times.exceljs)];
  const stage = (name: 'read' | 'compute' | 'write'): string => `${name} ${median(times.stages.map((stages) => stages[name])).toFixed(0)}`;
  return [
    `${workload.name}: ${String(book.sheets.length)} sheets, ${String(cellsOf(book.sheets))} cells, ${String(formulasOf(book.sheets))} of them formulas`,
    `ours, reading, computing and writing: median ${ours.toFixed(0)} ms of ${String(ROUNDS)} runs (${stage('read')}, ${stage('compute')}, ${stage('write')})`,
    `exceljs, writing the same cells only: median ${exceljs.toFixed(0)} ms`,
    `time, ours / exceljs: ${(ours / exceljs).toFixed(3)}`,
    `peak memory in a process of its own: ours ${memory.ours.toFixed(0)} MB, exceljs ${memory.exceljs.toFixed(0)} MB, a process that does neither ${memory.idle.toFixed(0)} MB`,
    `memory, ours / exceljs: ${(memory.ours / memory.exceljs).toFixed(3)}`,
  ];
}

/**
 * A casebook of 500 initiatives: ours reads the file, computes and writes the finished workbook; exceljs only writes
 * the very same cells (values, formulas, links, one shared style object per look) of the sheets that ours added.
 *
 * @returns lines to print; ratios below 1 are in our favour.
 */
export async function benchWrite(): Promise<string[]> {
  const input = await manyInitiatives(INITIATIVES, SEED);
  const named = Array.from({ length: NAMED }, (_, index) => `I-${String(index + 1).padStart(3, '0')}`);
  const workloads: readonly Workload[] = [
    { name: `${String(INITIATIVES)} initiatives, scorecards and inputs`, input, named: [] },
    { name: `${String(INITIATIVES)} initiatives, ${String(NAMED)} of them with their own sheets`, input, named },
  ];
  const lines = [`Casebook of ${String(INITIATIVES)} initiatives, ${(input.length / 1024).toFixed(0)} KB, seed ${String(SEED)}`];
  for (const workload of workloads) lines.push(...(await measure(workload)));
  return lines;
}
