import type { BuiltReport } from '../app/buildReport';
import { cellReference } from '../model/cellAddress';
import type { Problem } from '../model/Problem';
import type { CaseResult } from '../report/CaseResult';
import type { Terminal } from './Terminal';

const MARK = { error: '✗', warning: '!', info: '·' } as const;
/** More cases than this are told by their headlines only; the JSON and the sheets have them all. */
const MOST_TOLD = 10;
/** Problems of one list that are printed; a person reads no more of them on a terminal. */
const MOST_PROBLEMS = 40;
const FIGURES = ['cost', 'npv', 'roi', 'payback', 'loss'] as const;

/** One problem a line: mark, cell, sentence. */
export function problemLine(found: Problem, built: Pick<BuiltReport, 'words'>): string {
  const where = found.at === null ? '' : `${cellReference(found.at)}: `;
  return `  ${MARK[found.severity]} ${where}${built.words.report.problem(found)}`;
}

const isTold = ({ severity }: Problem): boolean => severity !== 'info';

function printProblems(problems: readonly Problem[], built: BuiltReport, terminal: Terminal): void {
  for (const found of problems.slice(0, MOST_PROBLEMS)) terminal.out(problemLine(found, built));
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) terminal.out(`  and ${String(more)} more: check or --json lists them all`);
}

/** A terminal one step further in, for what stands under a case's headings. */
const indented = ({ out, err }: Terminal): Terminal => ({ out: (line) => out(`  ${line}`), err });

function figureLine(name: (typeof FIGURES)[number], { story }: CaseResult, built: BuiltReport): string {
  const row = (part: 'text' | 'note'): string => String(story.rows.find(({ key }) => key === `figure.${name}.${part}`)?.value ?? '');
  const note = row('note');
  return `  ${built.words.report.label(`figure-${name}`)}: ${row('text')}${note === '' ? '' : ` (${note})`}`;
}

function printCase(result: CaseResult, built: BuiltReport, terminal: Terminal): void {
  const { story, initiative, questions, problems } = result;
  terminal.out('');
  terminal.out(`${initiative.name.value} (${initiative.id})`);
  const board = story.statements.filter(({ lens, role }) => lens === 'board' && (role === 'headline' || role === 'short'));
  for (const { role, text } of board) terminal.out(role === 'short' ? `  Short: ${text}` : `  ${text}`);
  for (const name of FIGURES) terminal.out(figureLine(name, result, built));
  const others = problems.filter((found) => isTold(found) && !questions.includes(found));
  if (others.length > 0) terminal.out('  Problems:');
  printProblems(others, built, indented(terminal));
  terminal.out(`  ${built.words.report.label('section-questions')}:`);
  if (questions.length === 0) terminal.out(`    ${built.words.report.label('no-questions')}`);
  for (const found of questions) terminal.out(`  ${problemLine(found, built)}`);
}

/** Many cases: a headline each, then the lines that stop a claim. */
function printMany(built: BuiltReport, terminal: Terminal): void {
  const { cases } = built;
  for (const { initiative, story } of cases) terminal.out(`${initiative.name.value} (${initiative.id}): ${story.statements[0]?.text ?? ''}`);
  const problems = cases.flatMap((result) => result.problems);
  const stopping = problems.filter(({ severity }) => severity === 'error');
  terminal.out('');
  terminal.out(`${String(problems.length)} problems in ${String(cases.length)} initiatives, ${String(stopping.length)} of them stop a claim or a line. --initiative <id> gives a case its own sheets.`);
  printProblems(stopping, built, terminal);
}

/** What a person reads after a run: each headline, its figures, what is wrong, and what finance will ask next. */
export function printResult(built: BuiltReport, terminal: Terminal): void {
  const { cases, casebook } = built;
  if (cases.length > MOST_TOLD) printMany(built, terminal);
  else for (const result of cases) printCase(result, built, terminal);
  const asked = new Set(cases.flatMap(({ questions }) => questions.map(({ code }) => code)));
  const whole = casebook.problems.filter((found) => isTold(found) && !asked.has(found.code));
  if (whole.length > 0) {
    terminal.out('');
    terminal.out('About the input as a whole:');
    printProblems(whole, built, terminal);
  }
  const remarks = [...casebook.problems, ...cases.flatMap(({ problems, questions }) => problems.filter((found) => !questions.includes(found)))].filter((found) => !isTold(found)).length;
  if (remarks === 0) return;
  terminal.out('');
  terminal.out(`${remarks === 1 ? '1 remark' : `${String(remarks)} remarks`} on how cells were read and worded: check or --json lists them.`);
}
