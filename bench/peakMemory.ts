import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';
import type { SheetDescription } from '../src/report/description/SheetDescription';
import { buildBytes } from './buildBytes';
import { ExcelJsWriter, type PlainCell } from './excelJsWriter';

const run = promisify(execFile);

/** Argument that turns the program into one of the measured processes. */
export const MEMORY_ARGUMENT = '--peak-memory';
const KILOBYTES_PER_MEGABYTE = 1024;

/** Largest resident set in MB; `idle` is a process that has loaded the same program and does nothing. */
export interface PeakMemory {
  readonly ours: number;
  readonly exceljs: number;
  readonly idle: number;
}

/** The cells as lines of text, so that the process of exceljs never holds our description beside its own model. */
async function writeRows(file: string, sheets: readonly SheetDescription[]): Promise<void> {
  const stream = createWriteStream(file);
  for (const { name, columnWidths, rows } of sheets) {
    stream.write(`${JSON.stringify({ name, columnWidths })}\n`);
    for (const { cells, height } of rows) stream.write(`${JSON.stringify({ cells, height })}\n`);
  }
  await new Promise<void>((resolve) => stream.end(resolve));
}

type Line = { readonly name: string; readonly columnWidths: readonly number[] } | { readonly cells: readonly PlainCell[]; readonly height?: number };

async function writeLines(file: string): Promise<void> {
  const writer = new ExcelJsWriter(new Workbook());
  let index = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const line: Line = JSON.parse(text);
    if ('name' in line) {
      writer.begin(line);
      index = 0;
    } else {
      writer.row(index, line.cells, line.height);
      index += 1;
    }
  }
  await writer.bytes();
}

/** Does one job and prints the largest resident set of this process in MB; false when that was not asked for. */
export async function runMeasuredProcess([argument, who, file, named]: readonly string[]): Promise<boolean> {
  if (argument !== MEMORY_ARGUMENT || file === undefined) return false;
  if (who === 'ours') await buildBytes(new Uint8Array(readFileSync(file)), (named ?? '').split(',').filter((id) => id !== ''));
  if (who === 'exceljs') await writeLines(file);
  process.stdout.write(String(process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE));
  return true;
}

/** Peak memory of both jobs, each in a process of its own. */
export async function peakMemory(job: { readonly input: Uint8Array; readonly named: readonly string[]; readonly sheets: readonly SheetDescription[] }): Promise<PeakMemory> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-bench-'));
  const program = process.argv[1] ?? '';
  const peakOf = async (who: string, file: string): Promise<number> => Number((await run(process.execPath, [program, MEMORY_ARGUMENT, who, file, job.named.join(',')])).stdout);
  try {
    const [input, rows] = [path.join(folder, 'many.xlsx'), path.join(folder, 'rows.jsonl')];
    writeFileSync(input, job.input);
    await writeRows(rows, job.sheets);
    return { ours: await peakOf('ours', input), exceljs: await peakOf('exceljs', rows), idle: await peakOf('idle', input) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
