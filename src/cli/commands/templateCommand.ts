import { basename, extname } from 'node:path';
import { describeTemplate } from '../../app/describeTemplate';
import { AppError } from '../../errors/AppError';
import { FileWorkbook } from '../../hosts/xlsx/FileWorkbook';
import { EXIT, type ExitStatus } from '../exitStatus';
import { holdsSomething, writeWhole } from '../files';
import type { CommandOptions } from '../options';
import type { Terminal } from '../Terminal';
import { inputPath } from './readRun';

/** `casebridge template`: writes an empty casebook, or the example, never over a file that stands. */
export async function templateCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const path = inputPath(options);
  if (extname(path).toLowerCase() !== '.xlsx') throw new AppError('argument-invalid', { argument: 'template <file>', value: path, reason: 'the file has to end in .xlsx' });
  if (holdsSomething(path) && !options.force) throw new AppError('output-not-ours', { file: path });
  const workbook = FileWorkbook.empty(basename(path));
  await workbook.writeSheets(describeTemplate(options.preset, options.example ? 'virtual-ward' : null));
  writeWhole(path, workbook.toBytes());
  terminal.err(`Written: ${path}`);
  return EXIT.done;
}
