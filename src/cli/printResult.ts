import { cellReference } from '../model/cellAddress';
import type { Problem } from '../model/Problem';
import type { BuiltReport } from '../app/buildReport';
import type { CaseResult } from '../report/CaseResult';
import type { Terminal } from './Terminal';

const MARK = { error: '✗', warning: '!', info: '·' } as const;

/** One problem a line: mark, cell, sentence. */
export function problemLine(found: Problem, built: Pick<BuiltReport, 'words'>): string {
  const where = found.at === null ? '' : `${cellReference(found.at)}: `;
  return `  ${MARK[found.severity]} ${where}${built.words.report.problem(found)}`;
}

function printCase(result: CaseResult, built: BuiltReport, terminal: Terminal): void {
  const { story, initiative, questions, problems } = result;
  terminal.out('');
  terminal.out(`${initiative.name.value} (${initiative.id})`);
  const board = story.statements.filter(({ lens }) => lens === 'board');
  for (const { role, text } of board) if (role !== 'support') terminal.out(role === 'short' ? `  Short: ${text}` : `  ${text}`);
  const figure = (name: string): string => {
    const text = story.rows.find(({ key }) => key === `figure.${name}.text`)?.value ?? '';
    const note = story.rows.find(({ key }) => key === `figure.${name}.note`)?.value ?? '';
    return `  ${built.words.report.label(`figure-${name}`)}: ${String(text)}${note === '' ? '' : ` (${String(note)})`}`;
  };
  for (const name of ['cost', 'npv', 'roi', 'payback', 'loss']) terminal.out(figure(name));
  const others = problems.filter((found) => !questions.includes(found));
  if (others.length > 0) terminal.out('  Problems:');
  for (const found of others) terminal.out(`  ${problemLine(found, built)}`);
  terminal.out(`  ${built.words.report.label('section-questions')}:`);
  if (questions.length === 0) terminal.out(`    ${built.words.report.label('no-questions')}`);
  for (const found of questions) terminal.out(`  ${problemLine(found, built)}`);
}

/** More cases than this are told by their headlines only; the JSON and the sheets have them all. */
const MOST_TOLD = 10;

/** What a person reads after a run: each headline, its figures, the problems, and what finance will ask next. */
export function printResult(built: BuiltReport, terminal: Terminal): void {
  const { cases, casebook } = built;
  if (cases.length > MOST_TOLD) {
    for (const { initiative, story } of cases) terminal.out(`${initiative.name.value} (${initiative.id}): ${story.statements[0]?.text ?? ''}`);
    const count = cases.reduce((sum, { problems }) => sum + problems.length, 0);
    terminal.out(`${String(count)} problems in ${String(cases.length)} initiatives: --json lists them all with their cells, --initiative <id> shows one case.`);
  } else {
    for (const result of cases) printCase(result, built, terminal);
  }
  if (casebook.problems.length === 0) return;
  terminal.out('');
  terminal.out('About the input as a whole:');
  for (const found of casebook.problems.slice(0, MOST_PROBLEMS)) terminal.out(problemLine(found, built));
  const more = casebook.problems.length - MOST_PROBLEMS;
  if (more > 0) terminal.out(`  and ${String(more)} more: --json lists them all`);
}

const MOST_PROBLEMS = 40;
