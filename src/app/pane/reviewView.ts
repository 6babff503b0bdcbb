import type { CellAddress } from '../../model/cellAddress';
import type { Problem, Severity } from '../../model/Problem';
import type { RawWorkbook } from '../../model/rawWorkbook';
import type { BuiltReport } from '../buildReport';
import { problemView, type ProblemView } from './problemView';

/** Everything there is to tell about the input, in the order in which its sheets are read. */
export interface ReviewView {
  readonly problems: readonly ProblemView[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Position in reading order: what is about the whole input first, then sheet by sheet, row by row. */
function placeOf(at: CellAddress | null, { sheets }: RawWorkbook): readonly number[] {
  return at === null ? [-1] : [sheets.findIndex(({ name }) => name === at.sheet), at.row, at.column];
}

function inReadingOrder(raw: RawWorkbook): (left: Problem, right: Problem) => number {
  return (left, right) => {
    const [from, to] = [placeOf(left.at, raw), placeOf(right.at, raw)];
    const apart = from.findIndex((place, index) => place !== to[index]);
    return apart < 0 ? 0 : (from[apart] ?? 0) - (to[apart] ?? 0);
  };
}

/** All problems of a run in reading order, each once. */
export function reviewView({ raw, casebook, cases, words }: BuiltReport): ReviewView {
  const found = [...casebook.problems, ...cases.flatMap(({ problems }) => problems)].sort(inReadingOrder(raw));
  const problems = [...new Map(found.map((each) => problemView(each, words.report)).map((view) => [view.key, view] as const)).values()];
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  return { problems, counts: { error: count('error'), warning: count('warning'), info: count('info') } };
}
