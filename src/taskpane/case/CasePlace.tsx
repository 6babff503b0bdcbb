import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView, LensView } from '../../app/pane/caseView';
import { ProblemList } from '../parts/ProblemList';
import { SectionTitle } from '../parts/SectionTitle';
import { Tabs } from '../parts/Tabs';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';
import { BridgeClauses } from './BridgeClauses';
import { ChartSection } from './ChartSection';
import { FigureTiles } from './FigureTiles';
import { MoneySections } from './money/MoneySections';
import { StatementText } from './StatementText';

const PANEL = 'casebridge-lens';

const useStyles = makeStyles({
  panel: { marginTop: '14px' },
  beside: { margin: '8px 0 0', fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  none: { margin: 0, fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** What one reader is told; keyed by reader and words, so that a new sentence starts afresh. */
function LensPanel({ lens }: { readonly lens: LensView }): ReactElement {
  const { headline, supports, clauses } = lens;
  return (
    <>
      {headline === null ? null : <StatementText key={headline.key} statement={headline} look="headline" />}
      <BridgeClauses clauses={clauses} />
      {supports.map((support) => <StatementText key={support.key} statement={support} look="support" />)}
    </>
  );
}

/** The case: sentences for one reader, five figures, the chart, what finance will ask next. */
export function CasePlace({ view }: { readonly view: CaseView }): ReactElement | null {
  const styles = useStyles();
  const words = usePaneWords();
  const { readAs } = usePaneActions();
  const chosen = usePane((state) => state.lens);
  const lens = view.lenses.find((each) => each.lens === chosen) ?? view.lenses[0];
  if (lens === undefined) return null;
  return (
    <>
      <Tabs label={words.readers} look="segments" panel={PANEL} chosen={lens.lens} onChoose={readAs} choices={view.lenses.map(({ lens: key, tab }) => ({ key, label: tab }))} />
      <div id={PANEL} role="tabpanel" aria-label={lens.title} className={styles.panel}>
        <LensPanel key={`${view.id} ${lens.lens}`} lens={lens} />
      </div>
      <FigureTiles figures={view.figures} />
      {view.money.besides.map((sentence) => <p key={sentence} className={styles.beside}>{sentence}</p>)}
      {view.chart === null ? null : <ChartSection chart={view.chart} />}
      <MoneySections sections={view.money.sections} />
      <SectionTitle>{words.questions}</SectionTitle>
      {view.questions.length === 0 ? <p className={styles.none}>{view.noQuestions}</p> : <ProblemList problems={view.questions} />}
      {view.problems.length === 0 ? null : (
        <>
          <SectionTitle>{words.problems}</SectionTitle>
          <ProblemList problems={view.problems} />
        </>
      )}
    </>
  );
}
