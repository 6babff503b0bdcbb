import { problemJson } from '../../app/json/resultJson';
import { VERSION } from '../../app/version';
import { EXIT, type ExitStatus } from '../exitStatus';
import { writeWhole } from '../files';
import type { CommandOptions } from '../options';
import { problemLine } from '../printResult';
import type { Terminal } from '../Terminal';
import { statusOf } from './buildCommand';
import { readRun } from './readRun';

/** `casebridge check`: reads and reports problems only; writes no workbook. */
export async function checkCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const run = await readRun(options, terminal);
  if (run === null) return EXIT.unconfirmed;
  const { built } = run;
  const problems = [...built.casebook.problems, ...built.cases.flatMap((result) => result.problems)];
  if (options.json !== null) {
    const { raw, words } = built;
    const found = { casebridge: VERSION, input: { file: raw.fileName, fingerprint: raw.fingerprint }, problems: problems.map((each) => problemJson(each, words.report)) };
    const text = JSON.stringify(found, null, 2);
    if (options.json === '-') terminal.out(text);
    else writeWhole(options.json, `${text}\n`);
  }
  if (options.json !== '-') {
    for (const found of problems) terminal.out(problemLine(found, built));
    terminal.out(`${String(problems.length)} problems in ${String(built.cases.length)} initiatives.`);
  }
  return statusOf(built);
}
