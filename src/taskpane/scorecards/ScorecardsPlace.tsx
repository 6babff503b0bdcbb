import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ScorecardView } from '../../app/pane/scorecardViews';
import type { Side } from '../../model/choices';
import { Tabs } from '../parts/Tabs';
import { usePaneWords } from '../store/usePane';
import { Term } from '../terms/Term';
import { ScorecardItem } from './ScorecardItem';

const PANEL = 'casebridge-scorecard';

const useStyles = makeStyles({
  title: { margin: '14px 0 2px', fontSize: '17px', lineHeight: '24px', fontWeight: 600 },
  balance: { margin: '0 0 12px', fontSize: '12px', lineHeight: '17px', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Both leaders' scorecards: the same figures, each with its own reasons. */
export function ScorecardsPlace({ scorecards }: { readonly scorecards: readonly ScorecardView[] }): ReactElement | null {
  const styles = useStyles();
  const words = usePaneWords();
  const [side, setSide] = useState<Side>('technology');
  const shown = scorecards.find((scorecard) => scorecard.side === side);
  if (shown === undefined) return null;
  return (
    <>
      <Tabs label={words.scorecardOf} look="segments" panel={PANEL} chosen={side} onChoose={setSide} choices={scorecards.map((each) => ({ key: each.side, label: each.tab }))} />
      <div id={PANEL} role="tabpanel" aria-label={shown.title}>
        <h2 className={styles.title}><Term>{shown.title}</Term></h2>
        <p className={styles.balance}>{shown.balance}</p>
        <ul className={styles.list}>
          {shown.rows.map((row) => <ScorecardItem key={row.metricId} row={row} heads={shown.heads} />)}
        </ul>
      </div>
    </>
  );
}
