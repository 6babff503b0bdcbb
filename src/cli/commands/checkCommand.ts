import { problemJson } from '../../app/json/resultJson';
import { VERSION } from '../../app/version';
import { EXIT, type ExitStatus } from '../exitStatus';
import { checkJsonPlace, writeJson } from '../jsonOutput';
import type { CommandOptions } from '../options';
import { problemLine } from '../printResult';
import type { Terminal } from '../Terminal';
import { statusOf } from './buildCommand';
import { inputPath, readRun } from './readRun';

/** `casebridge check`: reads and reports problems only; writes no workbook. */
export async function checkCommand(options: CommandOptions, terminal: Terminal): Promise<ExitStatus> {
  checkJsonPlace(options, [inputPath(options)]);
  const run = await readRun(options, terminal);
  if (run === null) return EXIT.unconfirmed;
  const { built } = run;
  const problems = [...built.casebook.problems, ...built.cases.flatMap((result) => result.problems)];
  const { raw, words } = built;
  const found = { casebridge: VERSION, input: { file: raw.fileName, fingerprint: raw.fingerprint }, problems: problems.map((each) => problemJson(each, words.report)) };
  if (!writeJson(JSON.stringify(found, null, 2), options.json, terminal)) {
    for (const each of problems) terminal.out(problemLine(each, built));
    terminal.out(`${String(problems.length)} problems in ${String(built.cases.length)} initiatives.`);
  }
  return statusOf(built);
}
