import { basename } from 'node:path';
import { proposeReading } from '../../app/proposeReading';
import { readWorkbookFile } from '../../hosts/xlsx/readWorkbookFile';
import { EXIT, type ExitStatus } from '../exitStatus';
import { readBytes } from '../files';
import { checkJsonPlace, writeJson } from '../jsonOutput';
import type { CommandOptions } from '../options';
import type { Terminal } from '../Terminal';
import { inputPath } from './readRun';

/** `casebridge map`: prints how a sheet would be read, in the form that --map takes. */
export async function mapCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const path = inputPath(options);
  checkJsonPlace(options, [path]);
  const raw = await readWorkbookFile(readBytes(path), basename(path));
  const { text, certain } = proposeReading(raw, options.sheet);
  writeJson(text, options.json ?? '-', terminal);
  const said = certain ? 'Certain: build reads it without --map.' : 'Uncertain: check every field before you use it with --map.';
  terminal.err(said);
  return EXIT.done;
}
