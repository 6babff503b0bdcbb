import { cellReference } from '../../model/cellAddress';
import type { Problem, Severity } from '../../model/Problem';
import type { ReportWords } from '../../report/words/ReportWords';
import { cellViews, type CellView } from './cellViews';

/** A problem as the pane tells it: a sentence, how grave it is, and the way to its cell. */
export interface ProblemView {
  readonly key: string;
  readonly severity: Severity;
  readonly text: string;
  readonly cell: CellView | null;
}

/** A problem with its sentence; the key stays the same while cell and sentence do. */
export function problemView(found: Problem, words: Pick<ReportWords, 'problem'>): ProblemView {
  const { severity, at, code } = found;
  const text = words.problem(found);
  const [cell = null] = at === null ? [] : cellViews([at]);
  return { key: `${code} ${at === null ? '' : cellReference(at)} ${text}`, severity, text, cell };
}
