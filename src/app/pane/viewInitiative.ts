import { AppError } from '../../errors/AppError';
import { ENGLISH_DETAIL_WORDS } from '../../locales/en/pane/detailWords';
import { glossaryFinder } from '../../report/words/glossaryFinder';
import type { BuiltReport } from '../buildReport';
import { caseView, type CaseView } from './caseView';
import type { PaneContext } from './PaneContext';
import { scorecardViews, type ScorecardView } from './scorecardViews';
import { termsView, type TermsView } from './termsView';

/** What the pane shows of one initiative. */
export interface InitiativeView {
  readonly caseView: CaseView;
  readonly scorecards: readonly ScorecardView[];
  readonly terms: TermsView;
}

/**
 * One initiative for the pane.
 *
 * @throws AppError `initiative-unknown`.
 */
export function viewInitiative(built: BuiltReport, id: string): InitiativeView {
  const result = built.cases.find(({ initiative }) => initiative.id === id);
  if (result === undefined) throw new AppError('initiative-unknown', { initiative: id });
  const context: PaneContext = { built, result, details: ENGLISH_DETAIL_WORDS, glossary: glossaryFinder(built.words.report.glossary) };
  const view = caseView(context);
  return { caseView: view, scorecards: scorecardViews(context), terms: termsView(context, view) };
}
