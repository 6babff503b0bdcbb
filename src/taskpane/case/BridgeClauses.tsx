import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ClauseView } from '../../app/pane/caseView';
import { CellList } from '../parts/CellList';
import { usePaneWords } from '../store/usePane';
import { Term } from '../terms/Term';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '14px 0 0', padding: 0 },
  item: { padding: '9px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: '12.5px', lineHeight: '18px' },
  head: { display: 'flex', columnGap: '8px', fontWeight: 600 },
  name: { flexGrow: 1 },
  shown: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  because: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The four clauses of the bridge: each shown by a cell, or open and said so. */
export function BridgeClauses({ clauses }: { readonly clauses: readonly ClauseView[] }): ReactElement | null {
  const styles = useStyles();
  const { clause: words } = usePaneWords();
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.list}>
      {clauses.map(({ clause, name, evidenced, because, cells }) => (
        <li key={clause} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.name}><Term>{name}</Term></span>
            <span className={mergeClasses(evidenced ? styles.shown : styles.open)}>{evidenced ? `● ${words.shown}` : `○ ${words.open}`}</span>
          </div>
          <div className={styles.because}>
            {because}
            <CellList cells={cells} before=" · " />
          </div>
        </li>
      ))}
    </ul>
  );
}
