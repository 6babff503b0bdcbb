import type { CaseResult } from '../../report/CaseResult';
import type { GlossaryFinder } from '../../report/words/glossaryFinder';
import type { BuiltReport } from '../buildReport';
import type { DetailWords } from './DetailWords';

/** What the view models of one case are made from. */
export interface PaneContext {
  readonly built: BuiltReport;
  readonly result: CaseResult;
  readonly details: DetailWords;
  readonly glossary: GlossaryFinder;
}
