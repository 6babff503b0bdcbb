import { basename, extname } from 'node:path';
import { resultJson } from '../../app/json/resultJson';
import type { BuiltReport } from '../../app/buildReport';
import { earlierOutput, type EarlierOutput } from '../../app/earlierOutput';
import { AppError } from '../../errors/AppError';
import { readWorkbookFile } from '../../hosts/xlsx/readWorkbookFile';
import { EXIT, type ExitStatus } from '../exitStatus';
import { defaultOutput, holdsSomething, isSameFile, readBytes, writeWhole } from '../files';
import { checkJsonPlace, writeJson } from '../jsonOutput';
import type { CommandOptions } from '../options';
import { nodeDeflate } from '../nodeZip';
import { printResult } from '../printResult';
import type { Terminal } from '../Terminal';
import { inputPath, readRun } from './readRun';

/** Whether a file that stands was written by us: then it may be replaced, and its notes are carried over. */
async function notesOf(path: string): Promise<EarlierOutput | null> {
  try {
    return earlierOutput(await readWorkbookFile(readBytes(path), basename(path)));
  } catch (cause) {
    // A file that is no workbook is surely not ours; any other failure is told as it is.
    if (cause instanceof AppError && cause.code.startsWith('input-')) return null;
    throw cause;
  }
}

/** The kinds of file a result may be, by what the input is; the first is the right one. */
function outputKinds(input: string): readonly [string, ...string[]] {
  return extname(input).toLowerCase() === '.xlsm' ? ['.xlsm', '.xlsx'] : ['.xlsx'];
}

/** Refuses a place that cannot be written; says what to mind about one that can, or nothing. */
function checkOutput(input: string, output: string): string | null {
  if (isSameFile(input, output)) throw new AppError('output-is-input', { file: output });
  if (['.xltx', '.xltm'].includes(extname(input).toLowerCase())) throw new AppError('workbook-unsafe', { file: input, reason: 'template' });
  const kinds = outputKinds(input);
  const kind = extname(output).toLowerCase();
  if (!kinds.includes(kind)) {
    throw new AppError('argument-invalid', { argument: '--out', value: output, reason: `the file has to end in ${kinds[0]}` });
  }
  return kind === kinds[0] ? null : `The workbook holds macros, which are kept: give the copy the ending ${kinds[0]}, or Excel will not open it.`;
}

/** 1 when a statement was withheld or a line refused, else 0. */
export function statusOf({ cases, casebook }: BuiltReport): ExitStatus {
  const refused = [...casebook.problems, ...cases.flatMap(({ problems }) => problems)].some(({ severity }) => severity === 'error');
  const withheld = (): boolean => cases.some(({ story }) => story.statements.some((statement) => statement.withheld !== null));
  return refused || withheld() ? EXIT.withheld : EXIT.done;
}

/** `casebridge build`: reads, computes, writes the sheets into a copy of the input, tells what it found. */
export async function buildCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const input = inputPath(options);
  const output = options.out ?? defaultOutput(input);
  const mind = checkOutput(input, output);
  checkJsonPlace(options, [input, output]);
  const stands = holdsSomething(output);
  const notes = stands ? await notesOf(output) : null;
  if (stands && notes === null && !options.force) throw new AppError('output-not-ours', { file: output });
  const run = await readRun(options, terminal, notes ?? undefined);
  if (run === null) return EXIT.unconfirmed;
  const { workbook, built, progress } = run;
  const json = (): string => JSON.stringify(resultJson(built), null, 2);
  if (built.cases.length === 0) {
    terminal.err('The tables are there, but they hold no initiative yet: type one in, then run again. Nothing was written.');
    if (options.json !== null) writeJson(json(), options.json, terminal);
    return statusOf(built);
  }
  await workbook.writeSheets(built.report.book);
  writeWhole(output, workbook.toBytes(nodeDeflate));
  progress.done('Written');
  if (options.json === null || !writeJson(json(), options.json, terminal)) printResult(built, terminal);
  if (mind !== null) terminal.err(mind);
  terminal.err(`Written: ${output}`);
  return statusOf(built);
}
