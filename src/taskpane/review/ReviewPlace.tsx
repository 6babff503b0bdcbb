import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProblemView } from '../../app/pane/problemView';
import type { ReviewView } from '../../app/pane/reviewView';
import type { Severity } from '../../model/Problem';
import { ProblemList } from '../parts/ProblemList';
import { QuietButton } from '../parts/QuietButton';
import { Tabs } from '../parts/Tabs';
import { usePaneWords } from '../store/usePane';

const PANEL = 'casebridge-problems';
/** A person reads no more at once; the rest is one button away. */
const PAGE = 50;

const FILTERS = ['settle', 'remarks', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** Whether a filter lets a severity through. */
const lets = (filter: Filter, severity: Severity): boolean => filter === 'all' || (severity === 'info') === (filter === 'remarks');

const useStyles = makeStyles({
  panel: { marginTop: '12px' },
  none: { margin: '16px 0', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** All problems in reading order, by how grave they are where wanted. */
export function ReviewPlace({ review }: { readonly review: ReviewView }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const [filter, setFilter] = useState<Filter>('settle');
  const [most, setMost] = useState(PAGE);
  const under = (each: Filter): readonly ProblemView[] => review.problems.filter(({ severity }) => lets(each, severity));
  const wanted = under(filter);
  const more = wanted.length - most;
  return (
    <>
      <Tabs label={words.filter} look="segments" panel={PANEL} chosen={filter} onChoose={setFilter} choices={FILTERS.map((key) => ({ key, label: `${words.filters[key]} ${String(under(key).length)}` }))} />
      <div id={PANEL} role="tabpanel" aria-label={words.filters[filter]} className={styles.panel}>
        {wanted.length === 0 ? <p className={styles.none}>{words.noProblems}</p> : <ProblemList named problems={wanted.slice(0, most)} />}
        {more > 0 ? <QuietButton onClick={() => { setMost(most + PAGE); }}>{words.more(more)}</QuietButton> : null}
      </div>
    </>
  );
}
