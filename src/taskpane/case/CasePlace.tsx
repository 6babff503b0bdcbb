import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useContext, type ReactElement } from 'react';
import type { CaseView, LensView } from '../../app/pane/caseView';
import { FoldedSection } from '../parts/FoldedSection';
import { ProblemList } from '../parts/ProblemList';
import { SectionTitle } from '../parts/SectionTitle';
import { Tabs } from '../parts/Tabs';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';
import { TermsContext } from '../terms/TermsContext';
import { BridgeClauses } from './BridgeClauses';
import { ChartSection } from './ChartSection';
import { FigureTiles } from './FigureTiles';
import { MoneySections } from './money/MoneySections';
import { StatementText } from './StatementText';

const AgreementContent = lazy(() => import('./beside/AgreementContent').then((loaded) => ({ default: loaded.AgreementContent })));
const ChainList = lazy(() => import('./beside/ChainList').then((loaded) => ({ default: loaded.ChainList })));
const TermsList = lazy(() => import('../terms/TermsList').then((loaded) => ({ default: loaded.TermsList })));

const PANEL = 'casebridge-lens';

const useStyles = makeStyles({
  panel: { marginTop: '14px' },
  credits: { margin: '14px 0 0', paddingLeft: '11px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, '& > div:first-of-type > p': { marginTop: '4px' } },
  creditsTitle: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: 600, color: tokens.colorNeutralForeground3 },
  beside: { margin: '8px 0 0', fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  none: { margin: 0, fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** What one reader is told; keyed by reader and words, so that a new sentence starts afresh. */
function LensPanel({ lens }: { readonly lens: LensView }): ReactElement {
  const styles = useStyles();
  const { headline, supports, risks, credits, creditsTitle, clauses } = lens;
  return (
    <>
      {headline === null ? null : <StatementText key={headline.key} statement={headline} look="headline" />}
      <BridgeClauses clauses={clauses} />
      {[...supports, ...risks].map((support) => <StatementText key={support.key} statement={support} look="support" />)}
      {credits.length === 0 ? null : (
        <div className={styles.credits}>
          <h3 className={styles.creditsTitle}>{creditsTitle}</h3>
          {credits.map((credit) => <StatementText key={credit.key} statement={credit} look="support" />)}
        </div>
      )}
    </>
  );
}

/** What stands beside the money: the benefit chain, what is between the two leaders, and what the words mean. */
function BesideSections({ view: { chain, agreement } }: { readonly view: CaseView }): ReactElement {
  const words = usePaneWords();
  const terms = useContext(TermsContext);
  return (
    <>
      <SectionTitle>{words.beside}</SectionTitle>
      {chain === null ? null : <FoldedSection section="chain" title={chain.title} gist={chain.gist} content={() => <ChainList chain={chain} />} />}
      {agreement === null ? null : <FoldedSection section="agreement" title={agreement.title} gist={agreement.gist} content={() => <AgreementContent agreement={agreement} />} />}
      {terms === null ? null : <FoldedSection section="terms" title={terms.title} gist="" content={() => <TermsList terms={terms.ofCase()} />} />}
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
      <BesideSections view={view} />
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
