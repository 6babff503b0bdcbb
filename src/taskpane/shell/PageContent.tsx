import type { ReactElement } from 'react';
import { CasePlace } from '../case/CasePlace';
import { ReviewPlace } from '../review/ReviewPlace';
import { ScorecardsPlace } from '../scorecards/ScorecardsPlace';
import { ProposalState } from '../start/ProposalState';
import { ReadingState } from '../start/ReadingState';
import { StartState } from '../start/StartState';
import { usePane, usePaneWords } from '../store/usePane';
import { TermsContext } from '../terms/TermsContext';
import { PLACE_PANEL } from './Header';

/** The chosen place of a workbook that was read. */
function ChosenPlace(): ReactElement | null {
  const words = usePaneWords();
  const place = usePane((state) => state.place);
  const view = usePane((state) => state.view);
  const reading = usePane((state) => state.reading);
  if (reading?.state !== 'ready' || view === null) return null;
  return (
    <TermsContext.Provider value={view.terms}>
      <div id={PLACE_PANEL} role="tabpanel" aria-label={words.place[place]}>
        {place === 'case' ? <CasePlace view={view.caseView} /> : null}
        {place === 'scorecards' ? <ScorecardsPlace scorecards={view.scorecards} /> : null}
        {place === 'review' ? <ReviewPlace review={reading.review} /> : null}
      </div>
    </TermsContext.Provider>
  );
}

/** What there is to show: the first reading, a way to begin, a question, or the case. */
export function PageContent(): ReactElement | null {
  const reading = usePane((state) => state.reading);
  const isReading = usePane((state) => state.isReading);
  if (reading === null) return isReading ? <ReadingState /> : null;
  switch (reading.state) {
    case 'no-tables':
      return <StartState problems={null} />;
    case 'no-initiative':
      return <StartState problems={reading.review.problems.filter(({ severity }) => severity !== 'info')} />;
    case 'needs-confirmation':
      return <ProposalState proposal={reading.proposal} />;
    case 'ready':
      return <ChosenPlace />;
  }
}
