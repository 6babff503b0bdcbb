import { basename } from 'node:path';
import { buildReport, type BuildOptions, type BuiltReport } from '../../app/buildReport';
import type { EarlierOutput } from '../../app/earlierOutput';
import { planReading } from '../../app/planReading';
import { runTrials } from '../../app/sampledCases';
import { AppError } from '../../errors/AppError';
import { FileWorkbook } from '../../hosts/xlsx/FileWorkbook';
import { readBytes } from '../files';
import type { CommandOptions } from '../options';
import { Progress } from '../Progress';
import type { Terminal } from '../Terminal';
import { nodeInflate } from '../nodeZip';
import { today } from '../today';

/** An opened input with what a run found in it; null where a person has to confirm the mapping first. */
export interface ReadRun {
  readonly workbook: FileWorkbook;
  readonly built: BuiltReport;
  readonly progress: Progress;
}

/** The input's path; errors when there is none. */
export function inputPath({ input, command }: CommandOptions): string {
  if (input === null) throw new AppError('argument-invalid', { argument: `${command} <file>`, value: '', reason: 'a file is needed' });
  return input;
}

function buildOptions(options: CommandOptions, earlier: EarlierOutput | undefined): BuildOptions {
  const { locale, preset, seed, trials, sheet, initiatives } = options;
  return {
    today: options.today ?? today(),
    initiatives,
    sampledOf: runTrials,
    ...(locale === null ? {} : { localeTag: locale }),
    ...(preset === null ? {} : { preset }),
    ...(seed === null ? {} : { seed }),
    ...(trials === null ? {} : { trials }),
    ...(sheet === null ? {} : { sheet }),
    ...(earlier === undefined ? {} : { earlier }),
  };
}

/** Opens, maps, reads and computes. Where the mapping is uncertain the proposal is printed and null comes back. */
export async function readRun(options: CommandOptions, terminal: Terminal, earlier?: EarlierOutput): Promise<ReadRun | null> {
  const path = inputPath(options);
  const progress = new Progress(terminal);
  const workbook = FileWorkbook.fromBytes(readBytes(path), basename(path), nodeInflate);
  const raw = await workbook.readTables();
  progress.done('Read');
  const text = options.map === null ? undefined : new TextDecoder().decode(readBytes(options.map));
  const plan = planReading(raw, { ...(text === undefined ? {} : { mappingText: text }), ...(options.sheet === null ? {} : { sheet: options.sheet }) });
  if (plan.state === 'needs-confirmation') {
    terminal.err('This sheet was not made for Casebridge, so nothing is read without your word. Check the proposal below, save it, and run again with --map <file>.');
    terminal.out(plan.text);
    return null;
  }
  const built = buildReport(raw, plan.mapping, buildOptions(options, earlier));
  progress.done('Computed');
  return { workbook, built, progress };
}
