import { basename } from 'node:path';
import { AppError } from '../../errors/AppError';
import { readWorkbookFile } from '../../hosts/xlsx/readWorkbookFile';
import { mappingText } from '../../intake/mapping/mappingFile';
import { proposeMapping } from '../../intake/mapping/proposeMapping';
import { EXIT, type ExitStatus } from '../exitStatus';
import { readBytes, writeWhole } from '../files';
import type { CommandOptions } from '../options';
import type { Terminal } from '../Terminal';
import { inputPath } from './readRun';

/** `casebridge map`: prints how a sheet would be read, in the form that --map takes. */
export async function mapCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const path = inputPath(options);
  const raw = await readWorkbookFile(readBytes(path), basename(path));
  const proposal = proposeMapping(raw, options.sheet === null ? {} : { sheet: options.sheet });
  if (proposal.outcome === 'none' || proposal.outcome === 'empty') throw new AppError('input-not-a-table', { file: raw.fileName });
  const text = mappingText(proposal.mapping);
  if (options.json !== null && options.json !== '-') writeWhole(options.json, `${text}\n`);
  else terminal.out(text);
  const said = proposal.needsConfirmation ? 'Uncertain: check every field before you use it with --map.' : 'Certain: build reads it without --map.';
  terminal.err(said);
  return EXIT.done;
}
