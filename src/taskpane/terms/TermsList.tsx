import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TermView } from '../../app/pane/termsView';

const useStyles = makeStyles({
  list: { margin: 0, fontSize: '12.5px', lineHeight: '18px' },
  term: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
  meaning: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** Words of the page with their meanings. */
export function TermsList({ terms }: { readonly terms: readonly TermView[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
