import { join } from 'node:path';
import { describeTemplate } from '../app/describeTemplate';
import { EXAMPLES, type ExampleName } from '../app/examples';
import { FileWorkbook } from '../hosts/xlsx/FileWorkbook';
import { writeWhole } from './files';
import { run } from './run';

const FOLDER = 'out';
const NAMES: readonly ExampleName[] = ['tele-icu', 'virtual-ward'];
const terminal = {
  out: (line: string): void => void process.stdout.write(`${line}\n`),
  err: (line: string): void => void process.stderr.write(`${line}\n`),
};

/** Writes one example casebook and runs the main job on it. */
async function tryExample(name: ExampleName): Promise<number> {
  const casebook = join(FOLDER, `${name}.xlsx`);
  const workbook = FileWorkbook.empty(`${name}.xlsx`);
  await workbook.writeSheets(describeTemplate(null, name));
  writeWhole(casebook, workbook.toBytes());
  terminal.out('');
  terminal.out(`── ${EXAMPLES[name].title}`);
  return run(['build', casebook, '--force'], terminal);
}

const statuses: number[] = [];
for (const name of NAMES) statuses.push(await tryExample(name));
terminal.out('');
terminal.out(`Open the workbooks in ${FOLDER}/: the casebooks as you would type them, and beside each its .case.xlsx.`);
process.exitCode = statuses.some((status) => status > 1) ? 2 : 0;
