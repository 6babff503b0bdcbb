import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../app/pane/reviewView';
import type { Severity } from '../../model/Problem';
import { ProblemList } from '../parts/ProblemList';
import { QuietButton } from '../parts/QuietButton';
import { Tabs } from '../parts/Tabs';
import { usePaneWords } from '../store/usePane';

const PANEL = 'casebridge-problems';
/** A person reads no more at once; the rest is one button away. */
const PAGE = 50;

type Filter = Severity | 'all';
const FILTERS: readonly Filter[] = ['all', 'error', 'warning', 'info'];

const useStyles = makeStyles({
  panel: { marginTop: '12px' },
  none: { margin: '16px 0', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** All problems in reading order, by how grave they are where wanted. */
export function ReviewPlace({ review }: { readonly review: ReviewView }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(PAGE);
  const { problems, counts } = review;
  const wanted = problems.filter(({ severity }) => filter === 'all' || severity === filter);
  const count = (each: Filter): number => (each === 'all' ? problems.length : counts[each]);
  const more = wanted.length - most;
  return (
    <>
      <Tabs label={words.filter} look="segments" panel={PANEL} chosen={filter} onChoose={setFilter} choices={FILTERS.map((key) => ({ key, label: `${words.severities[key]} ${String(count(key))}` }))} />
      <div id={PANEL} role="tabpanel" aria-label={words.severities[filter]} className={styles.panel}>
        {wanted.length === 0 ? <p className={styles.none}>{words.noProblems}</p> : <ProblemList problems={wanted.slice(0, most)} />}
        {more > 0 ? <QuietButton onClick={() => { setMost(most + PAGE); }}>{words.more(more)}</QuietButton> : null}
      </div>
    </>
  );
}
